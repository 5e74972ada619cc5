// Loaded before page.js (`node -r`), which stays as it is: gives it what it takes for granted, and ends it, for it never ends.
// With PORT, connections go to that port: GramJS dials 80 whatever a session says.

"use strict";

const plain = require("./gramjs_plain.js");

globalThis.apiId = 1;
globalThis.apiHash = "0";

if (process.env.PORT) {
  require("telegram"); // its modules need each other, and load in one order alone
  const { Connection } = require("telegram/network/connection/Connection");
  const connect = Connection.prototype.connect;
  Connection.prototype.connect = function (...args) {
    this._port = Number(process.env.PORT);
    return connect.apply(this, args);
  };
}

const log = console.log;
console.log = (...words) => {
  log(...words);
  const answer = words.find((word) => word?.className);
  if (answer) {
    log("ANSWER " + JSON.stringify({ answer: plain(answer) }));
    process.exit(0);
  }
};
