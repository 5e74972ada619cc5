"""
make DC ADDRESS PORT KEY: writes a string session with this key, in hexadecimal.
read SESSION: writes what is in a string session.
page SESSION: the program of the reference page.
exchange DC ADDRESS PORT: agrees on a key with the server, whose own key is in the environment, and calls a method.
"""

import asyncio
import json
import os
import sys

from telethon import TelegramClient, events
from telethon.crypto import AuthKey, rsa
from telethon.sessions import StringSession
from telethon.tl.functions.auth import ResendCodeRequest


def answer(**values):
    print("ANSWER " + json.dumps(values, default=str))


def make(dc, address, port, key):
    session = StringSession()
    session.set_dc(int(dc), address, int(port))
    session.auth_key = AuthKey(bytes.fromhex(key))
    answer(session=session.save())


def read(text):
    session = StringSession(text)
    answer(dc=session.dc_id, address=session.server_address, port=session.port, key=session.auth_key.key.hex())


async def call(session):
    client = TelegramClient(session, 1, "0", connection_retries=3)
    updates = []

    @client.on(events.Raw)
    async def note(update):
        updates.append(update.to_dict())

    await client.connect()
    result = await client(ResendCodeRequest("some string here", "some string here"))
    await asyncio.sleep(0.3)
    await client.disconnect()
    answer(answer=result.to_dict(), updates=updates, session=session.save())


def page(text):
    asyncio.run(call(StringSession(text)))


def exchange(dc, address, port):
    rsa.add_key(os.environ["PEM"], old=False)
    session = StringSession()
    session.set_dc(int(dc), address, int(port))
    asyncio.run(call(session))


mode, *args = sys.argv[1:]
{"make": make, "read": read, "page": page, "exchange": exchange}[mode](*args)
