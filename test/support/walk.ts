import type { Locator, Page } from "playwright-core";

/** Somebody at a page, who reads its words and presses what they name. Each step waits until what it needs is there. */
export interface Walk {
  readonly page: Page;
  /** Waits for the heading of a page or of a part of it. */
  heading(words: string): Promise<void>;
  /** Waits until words can be seen, anywhere or in a part of the page. */
  see(words: string | RegExp, within?: Locator): Promise<void>;
  /** Waits until words are gone. */
  miss(words: string): Promise<void>;
  press(name: string, within?: Locator): Promise<void>;
  follow(name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, value: string, within?: Locator): Promise<void>;
  choose(label: string, option: string, within?: Locator): Promise<void>;
  unfold(summary: string, within?: Locator): Promise<void>;
}

export function walkOn(page: Page): Walk {
  const place = (within?: Locator): Locator => within ?? page.locator("body");
  const visible = (within: Locator | undefined, words: string | RegExp): Locator =>
    place(within).getByText(words).filter({ visible: true });
  return {
    page,
    heading: (words) => page.getByRole("heading", { name: words, exact: true }).waitFor(),
    see: (words, within) => visible(within, words).first().waitFor(),
    miss: (words) => visible(undefined, words).first().waitFor({ state: "detached" }),
    press: (name, within) => place(within).getByRole("button", { name, exact: true }).click(),
    follow: (name) =>
      page
        .getByRole("link", { name, exact: typeof name === "string" })
        .first()
        .click(),
    fill: (label, value, within) =>
      place(within)
        .getByLabel(label, { exact: typeof label === "string" })
        .fill(value),
    async choose(label, option, within) {
      await place(within).getByRole("combobox", { name: label, exact: true }).selectOption({ label: option });
    },
    unfold: (summary, within) => place(within).locator("summary", { hasText: summary }).click(),
  };
}
