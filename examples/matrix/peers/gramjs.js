// make DC ADDRESS PORT KEY: writes a string session with this key, in hexadecimal.
// read SESSION: writes what is in a string session.
// exchange DC ADDRESS PORT: agrees on a key with the server, whose own key the environment has, and calls a method.

"use strict";

const { Api, TelegramClient } = require("telegram");
const { StringSession } = require("telegram/sessions");
const { ConnectionTCPFull } = require("telegram/network");
const { AuthKey } = require("telegram/crypto/AuthKey");
const plain = require("./gramjs_plain.js");

const [mode, ...args] = process.argv.slice(2);
const print = (value) => console.log("ANSWER " + JSON.stringify(value));

const make = async ([dc, address, port, key]) => {
  const session = new StringSession("");
  session.setDC(Number(dc), address, Number(port));
  const authKey = new AuthKey();
  await authKey.setKey(Buffer.from(key, "hex"));
  session.setAuthKey(authKey);
  print({ session: session.save() });
};

const read = async ([text]) => {
  const session = new StringSession(text);
  await session.load();
  const { dcId: dc, serverAddress: address, port } = session;
  print({ dc, address, port, key: session.authKey.getKey().toString("hex") });
};

const exchange = async ([dc, address, port]) => {
  const bigInt = require("big-integer");
  const { _serverKeys } = require("telegram/crypto/RSA");
  _serverKeys.set(process.env.FINGERPRINT, { n: bigInt(process.env.MODULUS), e: 65537 });
  const connection = class extends ConnectionTCPFull {
    constructor(options) {
      super({ ...options, port: Number(port) });
    }
  };
  const session = new StringSession("");
  session.setDC(Number(dc), address, Number(port));
  const client = new TelegramClient(session, 1, "0", { connection });
  await client.connect();
  const words = "some string here";
  const answer = await client.invoke(new Api.auth.ResendCode({ phoneNumber: words, phoneCodeHash: words }));
  session.setDC(Number(dc), address, Number(port));
  print({ answer: plain(answer), session: session.save() });
};

({ make, read, exchange })[mode](args).then(() => process.exit(0), (error) => {
  console.error(error);
  process.exit(1);
});
