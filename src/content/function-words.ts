// Words that say nothing of what something is about, in the languages that calendars around us are written in. What is learned from one's
// own corrections passes them over, so that nothing is ever sorted because its title has “with”.

export const functionWords: ReadonlySet<string> = new Set([
  ..."a an and are as at be by for from if in into is it its me my next no not of on or our re the this to until up us via vs we with your".split(
    " ",
  ),
  ..."ab am an auf aus bei bis das dem den der des die ein eine einem einen einer für im in ist mein mit nach nicht oder ohne um und uns von vor wegen zu zum zur".split(
    " ",
  ),
  ..."au aux avec chez dans de des du en et la le les ma mes mon ou par pas pour sans sur un une".split(" "),
  ..."al con de del el en la las los mi para por sin su un una".split(" "),
  ..."alla con da dal del della di il in la le lo per un una".split(" "),
  ..."bij de een en het in met naar of om op te van voor".split(" "),
  ..."com da das de do dos em na no nas nos para por sem um uma".split(" "),
]);
