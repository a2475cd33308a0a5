import { Form } from "../../kernel/web/index.ts";

/** Beside every way to ask, and the same for everybody: what others may see tells nothing. */
export function IfAfraid() {
  return (
    <p>
      Are you afraid of this person? Then leave it for now, and <a href="/help#home">talk it over with somebody first</a>.
    </p>
  );
}

/**
 * In the place of all that would lead somebody to say something to another’s face, after a sign that one frightens them. It does not say
 * why it stands here, and names no line by its name: others may see the page. `then` is where the scripts are, for whoever wants them.
 */
export function SaferFirst({ then }: { then: string }) {
  return (
    <>
      <p>
        Some talks go better when somebody has thought them through with you before. These people listen, and think it through with you.
      </p>
      <div class="row">
        <a class="button button--primary" href="/help#home">
          People who answer
        </a>
        <Form action="/check/at-ease" back={then}>
          <button class="button button--quiet">I am at ease: show the words to ask with</button>
        </Form>
      </div>
    </>
  );
}
