// Phrases that often come with one trap or another, in lists, with commas between them. They decide nothing: what each list says is learned from
// our sentences. Contractions stand in their long form.

export const trapWords: Readonly<Record<string, string>> = {
  // What people call themselves and others.
  insult: `
    idiot, idiots, loser, losers, moron, fool, foolish person, jerk, liar, coward, freak, monster, failure, fraud, fake, hypocrite,
    impostor, imposter, nobody with, slob, pig, cow, snake, witch, brat, clown, clowns, thief, crook, crooks, tyrant, bully,
    psychopath, narcissist, backstabber, amateur, hack, weakling, wimp, pushover, doormat, weirdo, creep, bitch, bastard, asshole,
    ass, slacker, burden, quitter, disgrace, disappointment, joke, mess, wreck, trash, scum, troublemaker, control freak,
    good for nothing, dummy, klutz, slut, whore, nag, bore, crybaby, dinosaur, waste of space, screw up, screwup, lost cause,
    hopeless case
  `,
  // Words that judge a whole person.
  badtrait: `
    stupid, dumb, useless, worthless, lazy, pathetic, weak, ugly, fat, selfish, horrible, terrible, awful, bad, incompetent, boring,
    hopeless, broken, damaged, clumsy, unlovable, inadequate, evil, crazy, disgusting, rotten, miserable, cold, heartless, incapable,
    unreliable, toxic, lousy, ignorant, needy, mean, inferior, spineless, irresponsible, cruel, hateful, insane, ridiculous,
    childish
  `,
  // Who is judged.
  person: `
    mother, mom, mum, mummy, father, dad, parent, wife, husband, partner, boyfriend, girlfriend, daughter, son, sister, brother,
    friend, person, human, human being, man, woman, teacher, boss, manager, nurse, doctor, employee, worker, colleague, student,
    leader, developer, writer, people, guy, girl
  `,
  // What others are said to think or feel about oneself.
  otherhead: `
    he thinks, she thinks, they think, they all think, everyone thinks, everybody thinks, people think, thinks i, think i am,
    think that i, thinks that i, thinks i am, he must think, she must think, they must think, probably thinks, probably think,
    must have thought, thought i was, wonders, wondering why i, judging me, judges me, judge me, looks down on me, look down on me,
    laughing at me, laughs at me, making fun of me, hates me, hate me, dislikes me, does not like me, do not like me, sick of me,
    tired of me, bored of me, bored with me, annoyed with me, mad at me, angry with me, angry at me, upset with me,
    disappointed in me, disappointed with me, ashamed of me, feels sorry for me, feel sorry for me, does not want me, do not want me,
    does not care about me, talking about me, behind my back, staring at me, looking at me, sees me as, see me as, regrets,
    regret hiring, can not stand me, does not respect me, do not respect me, does not trust me, avoiding me, ignoring me on purpose,
    wants me gone, wants to get rid of me, finds me, find me, does not love me, loves me less, pities me, resents me, resent me,
    take me for, takes me for, suspects, knows i am, know i am
  `,
  // Being sure of it without having asked.
  tell: `
    i can tell, i know it, i just know, i can see it, i am sure, i am certain, i bet, bet they, obviously, clearly, secretly,
    probably, i could see, could tell, can tell, by the look, that look, the way she looked, the way he looked, i could feel
  `,
  // A small sign, or none, from which it is read.
  nosign: `
    no reply, did not reply, has not replied, did not answer, has not answered, has not texted, did not text, did not text back,
    has not called, did not call, did not say hello, did not smile, did not wave, did not look at me, looked away, left me on read,
    did not invite me, was short with me, was quiet, sighed, frowned, yawned, looked at his phone, looked at her watch, whispered,
    went quiet, rolled her eyes, rolled his eyes, read my message, seen my message, walked past me, barely spoke, not said a word
  `,
  // What will be.
  future: `
    i will, i will not, i will never, will never, i am going to, going to, is going to, are going to, will not, he will, she will,
    they will, it will, there will be, we will, will end, will be, won not, never going to, not going to, bound to, doomed to,
    no way, by next year, by then, in the end, sooner or later, in ten years, for the rest of my life, forever, tomorrow, next week
  `,
  // Being sure that it will go badly.
  foretell: `
    i already know, i know already, i can already see, i can see it now, it is certain, wait and see, you will see,
    what is the point, no point in asking, no use in, no use asking, no sense in, might as well not, why bother, why even try,
    never find, never be able to, never get better, never get over, never going to find, never meet, never have, never get married,
    never get a job, never change, never be happy, never be good, never make it, never succeed, never work out, not work out,
    will not work, will go wrong, go badly, will fail, going to fail, going to lose, will hate it, will reject me, will say no,
    turn me down, will not get, will not like, will leave me, going to leave me, be alone, die alone, end up alone, be single,
    run out of things, go blank, will forget, will be awful, will be terrible, will be a disappointment, will be boring, get fired,
    be fired, let go, be rejected
  `,
  // The worst.
  disaster: `
    disaster, catastrophe, catastrophic, ruined, ruin everything, destroyed, destroy, collapse, collapses, collapsing, falling apart,
    fall apart, end of the world, end of everything, my life is over, life is over, career is over, it is over, all over,
    is finished, i am finished, we are finished, done for, the end of, beginning of the end, the worst, worst thing, worst day,
    nightmare, unbearable, can not bear, can not stand it, can not survive, not survive, could not survive, never recover,
    never forgive, go crazy, lose my mind, losing my mind, bankrupt, bankruptcy, homeless, on the street, on the streets,
    lose everything, lost everything, lose the house, lose my house, lose our home, lose my job, sue us, lawsuit, prison, jail,
    ruins, crashing down, in flames, explode, terrible happened, terrible has happened, something terrible, something awful,
    scarred for life, world will end, whole future, everything is lost, hell, doom, apocalypse, no way back, kill me,
    end up with nothing, spiral
  `,
  // Danger to life.
  deadly: `
    die, dies, dying, dead, death, cancer, tumour, tumor, heart attack, stroke, brain tumor, crash, crashes, accident, kidnapped,
    ditch, ambulance, meningitis, disease, aneurysm, fatal, killed, kill us, choke, faint, pass out, cardiac
  `,
  // Questions that open an abyss.
  whatif: `
    what if, if i get this wrong, if i make a mistake, one mistake and, imagine if
  `,
  // A feeling that is about to be taken for a fact.
  feelso: `
    i feel, i feel like, i feel so, i feel that, feel like a, it feels, feels like, feels as though, feels as if, feels wrong,
    feels right, i am so anxious, i am so nervous, i am scared, this scared, this nervous, i am afraid, i am terrified,
    i have a feeling, a feeling that, my gut, in my bones, i sense, i felt, do not feel, does not feel, feeling guilty, i am ashamed,
    i am worried, i am so worried, this anxious, this guilty, this bad, feel it in, makes me feel, i am panicking, i am embarrassed,
    i feel guilty, i feel stupid, i feel ashamed, dread, dreading
  `,
  // Concluding.
  hence: `
    so i must, so i must be, so it must, so it must be, so he must, so she must, so they must, must be true, so it is, so i am,
    so it is true, therefore, that means, which means, it means, means i am, means that, that proves, proves, proof, so that is what,
    that is how i know, that tells me, shows that, shows i, so there must, so it has to be, has to be true, must mean, so obviously,
    so i can not, so clearly, hence, then it must, it must be, there must be, must have done, must be a
  `,
  // Feelings.
  emotion: `
    guilty, ashamed, anxious, nervous, scared, afraid, terrified, worried, angry, sad, lonely, jealous, hurt, overwhelmed,
    embarrassed, hopeless, empty, numb, stressed, tired, exhausted, frustrated, irritated, annoyed, upset, unhappy, depressed,
    heartbroken, restless, tense, furious, miserable, drained, bored, grateful, happy, relieved, excited, proud, disappointed,
    homesick, tearful, cry, crying, grief, miss, fed up, stressed out, worn out
  `,
  // Rules.
  ought: `
    should, should not, should have, ought, ought to, must, must not, must never, have to, has to, had to, need to, needs to,
    supposed to, got to, no right to, not allowed to, expected to, obliged to, owe it to, it is my duty, no business, should know,
    should be able to, should be, one does not, you do not, no excuse for, has no right, should never, should always,
    should just know, must always, would never, ought not, better not
  `,
  // The measure that a rule sets.
  goodone: `
    a good mother, a good father, a good parent, a good wife, a good husband, a good friend, a good daughter, a good son,
    a good person, a good manager, a good boss, a good employee, a good partner, a real man, a real woman, good mothers,
    good parents, a decent person, a good leader, a professional, a grown woman, a grown man, a strong person, a proper, good girls,
    good wives, good daughters, normal people do not, at my age, by now, at this age
  `,
  // Every time.
  always: `
    always, never, every time, everytime, every single time, whenever, constantly, all the time, ever, again and again,
    time and again, without exception, each time, invariably, over and over again, forever, once again
  `,
  // All and none.
  everyone: `
    everyone, everybody, nobody, no one, everything, nothing, anything, anyone, anybody, none of, not a single, no company, no man,
    no woman, all men, all women, all managers, all people, people always, people never, people are, men are, women are,
    they are all, all the same, are all, everywhere, anywhere, nothing i, everything i, not once
  `,
  // One thing taken for how it always is.
  pattern: `
    story of my life, typical, of course, same old, as usual, just my luck, here we go again, always happens, always the same,
    this always, that is how, that is my life, no matter what, whatever i do, whatever i try, goes wrong, go wrong,
    wrong with everything, lets me down, let me down, let you down, never works, never works out, never get anything,
    can not do anything, can not trust, do anything right, a thing right, ever again, anything right, works out for me, mess up,
    mess things up, screw up, ruin everything, mess everything up
  `,
  // All or nothing.
  extremes: `
    perfect, perfectly, perfection, flawless, either, or nothing, all or nothing, completely, complete, totally, total, entire,
    entirely, absolutely, whole thing, whole day, whole week, pointless, no point, waste of time, a waste, wasted, might as well,
    why even, worthless, nothing in between, no middle, no in between, black and white, not at all, at all, a hundred percent,
    hundred percent, 100 percent, or not, all in, unless, anything less, less than, not good enough, write off, blown, ruined, ruins,
    for nothing, garbage, rubbish, trash, as well, cancels, everything or, first place, second place, one slip, slipped,
    counts for nothing, give up, best or, if i can not, if it is not, if i do not
  `,
  // Being held by one detail.
  fixate: `
    can not stop thinking, keep thinking, keep coming back, keep going back, keep going over, keep replaying, replaying,
    keep staring, keep reading, keep looking, keep rereading, all i can think, all i see, all i can see, all i hear, all i remember,
    all i think about, only thing i, the only thing, is all i, the one thing, the one, that one, one mistake, one comment,
    one criticism, one bad, one negative, one person, one little, one small, a single, single, dwell, dwelling, stuck on,
    stuck with me, sticks, can not get over, can not get past, can not let go, can not get it out, out of my head, in my head,
    focus on, fixated, obsess, obsessing, obsessed, ruins it, ruined it, spoiled, spoils, overshadow, turning over, chewing on,
    over and over, in my mind, on my mind, ever since, haunts, except, except for, out of the whole, out of all, except one, harp,
    zoom in, can not enjoy, takes over, erases, my eyes, i only remember, i only see, only remember, only see, nothing but
  `,
  // Something good.
  good: `
    good, great, nice, lovely, wonderful, praise, praised, compliment, compliments, complimented, kind words, positive, went well,
    well done, success, successful, won, passed, award, promotion, promoted, bonus, thanked, thank, thanks, congratulated, liked,
    loved, enjoyed, clapped, beautiful, happy, best, proud, smiled, friendly, excellent, perfect score, high marks, got the job,
    got in, hired, finished, recovered, impressed, applauded, raise, invited, pleased, grateful, perfect, fine, smoothly
  `,
  // Reasons why something good is none.
  discount: `
    just luck, luck, lucky, fluke, coincidence, anyone could, anybody could, anyone can, anybody can, any fool, any idiot,
    could have done, would have done, does not count, do not count, does not mean anything, means nothing, not mean anything,
    no big deal, big deal, nothing special, being nice, be nice, being polite, be polite, being kind, polite, out of pity, pity,
    felt sorry, feels sorry for me, to make me feel better, has to say that, have to say that, has to say, says that to everyone,
    says that to everybody, she would say, he would say, they would say, low bar, bar was low, easy, it was easy, was easy, not hard,
    in spite of, desperate, only because, just because, but that is, but that was, but only because, but he, but she, but they,
    but it was, but anyone, they only said, she only said, he only said, only said, do not really mean, did not mean it,
    does not really, not really, would have, so what, who cares, what else, real test, do not know the real me, if they knew,
    if they really knew, had help, with help, just doing my job, it is my job, just my job, right place, right time, small, tiny,
    even a child, a generous mood, no one else, nobody else, the others were not, to be nice, were not trying, not that hard,
    not a big deal, not an achievement, bare minimum, the least
  `,
  // Oneself as the cause.
  selfcause: `
    my fault, all my fault, my own fault, because of me, because i, because of something i, it is on me, on me, i caused, i made him,
    i made her, i made them, i did this, i did that, i let, i let her down, i let them down, i am to blame, to blame, blame me,
    blame myself, i am the reason, i am the cause, down to me, if i had, had i, if only i, if i was, if i were, if i would have,
    i could have, could have prevented, i should have done more, what did i do, what did i do wrong, something i did,
    something i said, did wrong, i did wrong, it is me, must be me, was me, i drove, i brought, i ruined, i failed, i failed him,
    i failed her, i failed them, responsible, i am responsible, my responsibility, i upset, i must have, must have upset, from me,
    doing something wrong, on my head, about me, my doing, thanks to me, account of my
  `,
  // Somebody else as the whole cause.
  othercause: `
    his fault, her fault, their fault, your fault, husband’s fault, wife’s fault, mother’s fault, boss’s fault, company’s fault,
    fault that i, all his fault, all her fault, because of him, because of her, because of them, because of my boss,
    because of my husband, because of my wife, because of my parents, because he, because she, because they, he made me, she made me,
    they made me, you made me, made me do, makes me, make me, drove me, turned me into, he ruined, she ruined, they ruined,
    ruined my life, ruining my life, destroyed my, destroyed this, did this to me, did this to us, is the reason, are the reason,
    the reason i, the reason that i, the reason we, is to blame, are to blame, to blame for, blame him, blame her, blame them,
    if he had, if she had, if they had, if he was, if she was, if he were, if he would, if she would, if they would, if he did,
    if it was not for, were not so, was not so, thanks to him, thanks to her, thanks to them, had no choice, no choice, not my fault,
    not mine, let them, never learned, on him, on them, raised me, brought me up, messed me up, screwed me, screwed up my,
    holding me back, provoked, pushed me, forced me
  `,
  // Others as the yardstick.
  versus: `
    everyone else, everybody else, anyone else, other people, other mothers, other moms, other mums, other dads, other fathers,
    other parents, other women, other men, other couples, other families, other teachers, other kids, others, all the other,
    the other, all my friends, my friends are, my friends have, my classmates, my colleagues, people my age, my age, better than me,
    better than i, more than me, smarter than, prettier than, faster than, than me, than i am, than i do, than mine, than ours,
    than we, compared to, compared with, compare, comparing, next to him, next to her, next to them, next to theirs, as good as,
    as smart as, as pretty as, as well as, like her, like him, like them, ahead of me, further in, further along, further ahead,
    behind everyone, the only one, the slowest, the worst, the least, when i was his age, at my age, half my, twice as, already has,
    already a, and i can not, and i have not, and i am still, and i still, while i, and here i am, and look at me, and mine,
    they have, she has, he has, has it all, so easy, in their photos, photos, pictures, instagram, facebook, linkedin, feed,
    profiles, posts, neighbours, neighbors, siblings, my sister has, my brother has, successful one, keep up, measure up,
    left behind, has achieved, without effort, effortlessly, in comparison
  `,
  // Setting one against the other.
  still: `
    still, and i, yet i, whereas, while
  `,
};
