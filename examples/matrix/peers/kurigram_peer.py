"""
make DC API_ID KEY USER: writes a string session with this key, in hexadecimal. make-old DC KEY USER: one of before version 2.
read SESSION: writes what is in a string session.
"""

import asyncio
import base64
import json
import struct
import sys
import tempfile
from pathlib import Path

from pyrogram.storage import SQLiteStorage


def answer(**values):
    print("ANSWER " + json.dumps(values))


def open_storage(text=None):
    return SQLiteStorage("session", Path(tempfile.gettempdir()), session_string=text, in_memory=True)


async def make(dc, api_id, key, user):
    storage = open_storage()
    await storage.open()
    await storage.dc_id(int(dc))
    await storage.api_id(int(api_id))
    await storage.test_mode(False)
    await storage.auth_key(bytes.fromhex(key))
    await storage.user_id(int(user))
    await storage.is_bot(False)
    answer(session=await storage.export_session_string())


async def make_old(dc, key, user):
    # The library reads this form, and does not write it any more.
    packed = struct.pack(SQLiteStorage.OLD_SESSION_STRING_FORMAT_64, int(dc), False, bytes.fromhex(key), int(user), False)
    answer(session=base64.urlsafe_b64encode(packed).decode().rstrip("="))


async def read(text):
    storage = open_storage(text)
    await storage.open()
    answer(dc=await storage.dc_id(), key=(await storage.auth_key()).hex(), user=await storage.user_id())


mode, *args = sys.argv[1:]
asyncio.run({"make": make, "make-old": make_old, "read": read}[mode](*args))
