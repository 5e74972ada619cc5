// make DC ADDRESS PORT KEY USER: writes a string session with this key, in hexadecimal. read SESSION: writes what is in one.

"use strict";

const { readStringSession, writeStringSession } = require("@mtcute/core/utils.js");

const print = (value) => console.log("ANSWER " + JSON.stringify(value));

const make = (dc, ipAddress, port, key, userId) => {
  const main = { id: Number(dc), ipAddress, port: Number(port) };
  const self = { userId: Number(userId), isBot: false, isPremium: false, usernames: [] };
  const authKey = new Uint8Array(Buffer.from(key, "hex"));
  print({ session: writeStringSession({ version: 3, primaryDcs: { main, media: main }, self, authKey }) });
};

const read = (text) => {
  const { primaryDcs: { main }, self, authKey } = readStringSession(text);
  const key = Buffer.from(authKey).toString("hex");
  print({ dc: main.id, address: main.ipAddress, port: main.port, key, user: self.userId });
};

const [mode, ...args] = process.argv.slice(2);
({ make, read })[mode](...args);
