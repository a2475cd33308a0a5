import { type Audience, audiences } from "../../content/script.ts";
import { audienceNames } from "../../content/scripts.ts";
import { Field, Form, Select, type Tried } from "../../kernel/web/index.ts";

/** To whom, and what about: the beginning of an ask, alone or from a strain. */
export function BeginAsk({ tried, strain = "", whoever = audiences }: { tried: Tried; strain?: string; whoever?: readonly Audience[] }) {
  return (
    <Form action="/asks" class="stack">
      {strain !== "" && <input type="hidden" name="strain" value={strain} />}
      <Select
        label="Whom would you ask?"
        name="audience"
        tried={tried}
        options={whoever.map((audience) => [audience, audienceNames[audience]] as const)}
      />
      <Field label="Their name, if you like" name="whom" tried={tried} />
      <Field label="What about, in a few words" name="about" tried={tried} hint="Such as “mail in the evening”." />
      <div class="row">
        <button class="button">Find words for it</button>
      </div>
    </Form>
  );
}
