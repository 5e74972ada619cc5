"""Writes the ids that Telethon knows. Then reads boxed values, a line of hexadecimal digits each, and writes what Telethon
encodes them to, or `!` and an error."""

import sys

from telethon.extensions import BinaryReader
from telethon.tl.alltlobjects import tlobjects
from telethon.tl.core import core_objects


def recode(data):
    reader = BinaryReader(data)
    value = reader.tgread_object()
    rest = reader.read()
    if rest:
        raise ValueError(f"{len(rest)} bytes are left")
    return bytes(value)


print(*(f"{id:08x}" for id in [*tlobjects, *core_objects]), flush=True)
for line in sys.stdin:
    try:
        print(recode(bytes.fromhex(line)).hex())
    except Exception as error:  # whatever it is, it is the result
        print("!" + repr(error).replace("\n", " "))
