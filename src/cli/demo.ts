import { compose, defaultConfig } from "../compose.ts";
import { openSqlite } from "../kernel/storage/index.ts";
import { listen } from "../server.ts";
import { type Command, say } from "./command.ts";
import { stopSignal } from "./signal.ts";

export const demo: Command = {
  name: "demo",
  summary: "Run Enough in memory, to look around; nothing is kept when it stops",
  usage: "demo",
  example: "enough demo",
  async run() {
    const composed = compose(openSqlite(":memory:"), import.meta.dirname, Date.now, defaultConfig);
    const running = await listen(composed, "127.0.0.1", 0);
    const stopping = stopSignal();
    say(`Enough is running at http://127.0.0.1:${running.port}, in memory alone. “Open the sample” shows a household that does not exist.`);
    await stopping;
    await running.stop();
    return 0;
  },
};
