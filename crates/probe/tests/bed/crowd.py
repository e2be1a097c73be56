#!/usr/bin/env python3
"""What makes a bed of some 150 open TCP ports of the real services' hundred.

    crowd.py ADDRESS < ROWS

It reads the rows of the services that are ready, opens its own ports, prints a row for each, then
`ready`, and runs on. No row of it counts for accuracy, only for time and for names that are wrong:

- forward   one more number by which one of the real services is reached: each connection is handed
            on to it, both ways
- silent    takes the connection and everything that is sent, says nothing
- late      greets as a mail server does, after a second
- drip      says a greeting of SSH, a byte a second
- binary    16 bytes that mean nothing, then silence
- closes    takes the connection and ends it
- resets    takes the connection and breaks it

None of them sends without an end: over one that does, nmap -sV goes on for more than ten minutes, and
over a fast one it grows by gigabytes. There would be nothing to compare with; `tests/hostile` has them.
"""
import asyncio
import json
import socket
import struct
import sys

FORWARDED = [
    "openssh", "dropbear", "nginx", "nginx/https", "apache", "vsftpd", "exim", "dovecot/imaps", "dovecot", "bind", "slapd",
    "postgresql", "redis", "mariadb", "rabbitmq", "memcached", "rsync", "xrdp", "x11vnc", "microsocks", "samba", "mosquitto",
]
KINDS = [("silent", 12), ("late", 3), ("drip", 2), ("binary", 3), ("closes", 5), ("resets", 3)]
FIRST = 20111
STEP = 37


async def main(address):
    rows = {row["id"]: row for row in map(json.loads, sys.stdin)}
    port = FIRST
    for name in FORWARDED:
        if name in rows:
            target = rows[name]
            await asyncio.start_server(forward(target["port"], address), address, port, backlog=256)
            tell({**target, "id": f"crowd/forward/{name}", "kind": "forward", "port": port, "relay": None, "elsewhere": True})
            port += STEP
    for kind, count in KINDS:
        for number in range(count):
            await asyncio.start_server(globals()[kind], address, port, backlog=256)
            protocol = {"late": ["smtp"], "drip": ["ssh"]}.get(kind, [])
            tell({"id": f"crowd/{kind}/{number}", "kind": kind, "port": port, "usual": None, "elsewhere": True, "protocol": protocol, "optional": True})
            port += STEP
    print("ready", flush=True)
    await asyncio.Event().wait()


def tell(row):
    print(json.dumps({"industrial": False, "protocol_if": [], "product": [], "product_if": [], "version": [], "version_if": [], "tls": None, "relay": None, "ways": [], **row, "transport": "tcp", "crowd": True}), flush=True)


def forward(port, address):
    async def handle(reader, writer):
        try:
            to_reader, to_writer = await asyncio.open_connection(address, port)
        except OSError:
            return abort(writer)
        await asyncio.gather(hand_on(reader, to_writer), hand_on(to_reader, writer))

    return handle


async def hand_on(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
    except OSError:
        abort(writer)


async def swallow(reader, writer):
    try:
        while await reader.read(65536):
            pass
    except OSError:
        pass
    writer.close()


async def silent(reader, writer):
    await swallow(reader, writer)


async def late(reader, writer):
    await asyncio.sleep(1)
    writer.write(b"220 late.bed.example ESMTP\r\n")
    await swallow(reader, writer)


async def drip(reader, writer):
    try:
        for byte in b"SSH-2.0-slow\r\n":
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(1)
    except OSError:
        pass
    writer.close()


async def binary(reader, writer):
    writer.write(bytes.fromhex("f3a1c09b7e00d2845561fe0a9c3bb7e8"))
    await swallow(reader, writer)


async def closes(reader, writer):
    writer.close()


async def resets(reader, writer):
    abort(writer)


def abort(writer):
    if sock := writer.get_extra_info("socket"):
        try:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except OSError:
            pass
    writer.transport.abort()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
