import { z } from "zod";

/** What somebody wrote in their own words, of so many letters at most. What is longer comes back with a sentence, and is still on the page. */
export function ownWords(most: number) {
  return (
    z
      .string()
      // Browsers end lines with two letters, and nobody wrote them.
      .overwrite((typed) => typed.replaceAll("\r\n", "\n").trim())
      // A number in words is made when it is wanted: the first one takes a start fifteen milliseconds.
      .max(most, {
        error: () =>
          `This is longer than the ${most.toLocaleString("en")} letters that fit here. Keep the part that matters most; nothing is lost until you leave the page.`,
      })
  );
}
