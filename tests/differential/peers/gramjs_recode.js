// `schema`: writes the schemas that GramJS was made from. `recode`: writes the ids that it knows, then reads boxed values,
// a line of hexadecimal digits each, and writes what GramJS encodes them to, or `!` and an error.

"use strict";

const readline = require("readline");

if (process.argv[2] === "schema") {
  for (const name of ["apiTl", "schemaTl"]) {
    console.log(require(`telegram/tl/${name}`).default ?? require(`telegram/tl/${name}`));
  }
} else {
  // While it reads a vector, GramJS marks the field as none, and an error leaves it so: every error needs a fresh copy.
  const load = () => {
    for (const path of Object.keys(require.cache).filter((path) => path.includes("/telegram/"))) delete require.cache[path];
    const { BinaryReader } = require("telegram/extensions");
    const { tlobjects } = require("telegram/tl/AllTLObjects");
    return { BinaryReader, tlobjects };
  };

  let { BinaryReader, tlobjects } = load();
  console.log(Object.keys(tlobjects).map((id) => Number(id).toString(16)).join(" "));

  const recode = (data) => {
    const reader = new BinaryReader(data);
    const value = reader.tgReadObject();
    const rest = data.length - reader.tellPosition();
    if (rest !== 0) throw new Error(`${rest} bytes are left`);
    return value.getBytes();
  };

  // Its own complaints go to standard output, where the results are.
  const complaints = [];
  console.error = console.warn = (...words) => complaints.push(words.join(" "));
  readline.createInterface({ input: process.stdin }).on("line", (line) => {
    try {
      process.stdout.write(recode(Buffer.from(line, "hex")).toString("hex") + "\n");
    } catch (error) {
      ({ BinaryReader, tlobjects } = load());
      process.stdout.write("!" + String(error).replaceAll("\n", " ") + "\n");
    }
  });
}
