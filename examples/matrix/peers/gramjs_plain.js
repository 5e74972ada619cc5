// A value of GramJS as plain data: the name of its constructor, and its fields.

"use strict";

module.exports = function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (!value?.className) return value;
  const fields = Object.entries(value.originalArgs ?? {}).map(([name, field]) => [name, plain(field)]);
  return { _: value.className, ...Object.fromEntries(fields) };
};
