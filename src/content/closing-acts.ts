/** Small acts that tell body and mind that the day of work is over. To be chosen from, or replaced by one's own. */
export const closingActs: readonly string[] = [
  "Close the lid and put it out of sight",
  "Say it out loud: “That is enough for today.”",
  "Wash a cup, slowly",
  "Change into other clothes",
  "Step outside and take ten breaths",
  "Put on a song that is not for work",
];
