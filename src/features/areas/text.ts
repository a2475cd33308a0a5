// The one form in which words are compared.

export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
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
