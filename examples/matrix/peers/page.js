const { Api, TelegramClient } = require("telegram");
const { StringSession } = require("telegram/sessions");

const session = new StringSession(""); // You should put your string session here
const client = new TelegramClient(session, apiId, apiHash, {});

(async function run() {
  await client.connect(); // This assumes you have already authenticated with .start()

  const result = await client.invoke(
    new Api.auth.ResendCode({
      phoneNumber: "some string here",
      phoneCodeHash: "some string here",
    })
  );
  console.log(result); // prints the result
})();
