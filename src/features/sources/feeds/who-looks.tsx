/** The choice who may look at a calendar: the server by itself, or only while the person is here. */
export function WhoLooks({ kept = "server" }: { kept?: "server" | "person" }) {
  return (
    <fieldset>
      <legend>Who may look?</legend>
      <label class="choice">
        <input type="radio" name="kept" value="server" {...(kept === "server" ? { checked: true } : {})} />
        <span>
          <strong>The server, also while you are away.</strong> Your week is up to date when you come. The address is sealed under the
          server’s key, so whoever runs this server could open it. What it fetches is sealed for you alone.
        </span>
      </label>
      <label class="choice">
        <input type="radio" name="kept" value="person" {...(kept === "person" ? { checked: true } : {})} />
        <span>
          <strong>Only while you are signed in.</strong> The address is sealed under your key. The first page after a while may be a moment
          behind.
        </span>
      </label>
    </fieldset>
  );
}
