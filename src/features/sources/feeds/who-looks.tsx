const choices = [
  {
    kept: "server",
    label: "The server, also while you are away",
    says: "Your week is up to date when you come. The address is sealed under the server’s key, so whoever runs this server could open it. What it fetches is sealed for you alone.",
  },
  {
    kept: "person",
    label: "Only while you are signed in",
    says: "The address is sealed under your key. The first page after a while may be a moment behind.",
  },
] as const;

/** The choice who may look at a calendar: the server by itself, or only while the person is here. */
export function WhoLooks({ chosen = "server" }: { chosen?: string }) {
  return (
    <fieldset>
      <legend>Who may look?</legend>
      <ul role="list" class="choices">
        {choices.map(({ kept, label, says }) => (
          <li>
            <input type="radio" name="kept" value={kept} id={`kept-${kept}`} checked={kept === chosen} />
            <label for={`kept-${kept}`}>{label}</label>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
