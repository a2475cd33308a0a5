/** How tense, from 0 to 10: eleven keys, each of which answers by one tap. */
export function TensionKeys({ chosen }: { chosen?: number | undefined }) {
  return (
    <div class="tension" role="group" aria-label="Tension from 0, not at all, to 10, as much as can be">
      {Array.from({ length: 11 }, (_, tension) => (
        <button name="tension" value={tension} aria-pressed={tension === chosen ? "true" : "false"}>
          {tension}
        </button>
      ))}
    </div>
  );
}
