import type { Child } from "hono/jsx";

// Our own elements: each improves the HTML inside it, and means nothing without it.
interface Island {
  children?: Child;
  class?: string;
  hidden?: boolean;
  [attribute: `data-${string}`]: string | undefined;
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements {
      "running-timer": Island;
      "line-preview": Island;
      "chosen-range": Island;
      "leave-quickly": Island;
      "order-list": Island;
      "here-zone": Island;
      "own-zone": Island;
      "passphrase-strength": Island;
      "pick-files": Island;
      "bring-files": Island;
      "save-answers": Island;
      "exercise-player": Island;
      "keep-draft": Island;
      "place-cards": Island;
      "copy-words": Island;
    }
  }
}
