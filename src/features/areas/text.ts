// The one form in which words are compared.

const untidy = /\s\s|[^\S ]|^\s|\s$/;

export function fold(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  // Most texts are tidy, and putting a text together anew costs more than all the rest.
  return untidy.test(folded) ? folded.replaceAll(/\s+/g, " ").trim() : folded;
}

/** The words of a folded text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A host and the domains that it lies in: "a.b.example", "b.example", "example". */
export function parents(host: string): readonly string[] {
  const labels = fold(host).split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}
