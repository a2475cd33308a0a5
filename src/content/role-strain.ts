/** On the strain between roles: what it is a sign of, and where that way of seeing it comes from. */
export const roleStrain = {
  title: "The pull is a sign that several things matter.",
  paragraphs: [
    "When two areas pull at you at once, it is easy to read it as a flaw: somebody better organised would have room for both. There is another way to read it. Nothing pulls that does not matter to you. A person with one love and one task knows no such pull, and has less to lose and less to hold.",
    "So the question is seldom how to get rid of the pull. It is what each side may ask of you in this season, and what it may not. That is settled for a while, and then again, with others and with yourself. What you changed is no sign that the first answer was wrong. It is the work itself.",
    "It does not make a week with too much in it light. Where too much is asked, less has to be asked, and not all of that is yours to change.",
  ],
  origin:
    "The words are older than this page. In 1960 the sociologist William Goode wrote that it is normal for roles to be hard to fulfil together, and that people settle it in a row of bargains. In 1977 Stephen Marks answered that such strain comes less from how much there is to do than from how we are committed to each part. Both are ways of thinking about it, and neither is a proof that it will feel lighter.",
} as const;
