/** Sets of words that phrases name with $, in Dutch. */
export const sets: Readonly<Record<string, string>> = {
  brink: "brug reling spoor perron dak balkon raam viaduct rand kade rails rivier kanaal toren",
  wens: "wil wou wilde zou hoop wens bid liever wilden",
  kill: "vermoorden doden doodmaken ophangen verhangen verdrinken doodschieten vergiftigen kapotmaken afmaken zelfmoorden",
  harm: "snijden snij snijd sneed gesneden krassen kras gekrast branden brand gebrand verwonden verwond bezeren pijnigen beschadigen beschadig beschadigd krab automutileren",
  pills: "pillen tabletten slaappillen medicijnen paracetamol medicatie pil slaapmiddelen slaapmedicatie",
  heights: "brug dak flat gebouw balkon raam trein metro spoor rails auto vrachtwagen viaduct tram klif toren",
  he: "hij zij ze man vriend vrouw vriendin partner ex vader stiefvader moeder papa mama baas oom broer verloofde",
  hits: "slaat sloeg geslagen schopt schopte geschopt mept duwt duwde geduwd mishandelt mishandeld mishandelde stompt trapt getrapt",
  want: "wil wou wilde zou wens verlang hoop",
  device: "telefoon berichten appjes mail mails locatie whatsapp laptop dagboek mobiel bankrekening rekening",
  things:
    "vergadering vergaderingen overleg rapport rapporten printer tabel tabellen mail mails email emails project projecten budget klant deadline team server code factuur facturen presentatie huiswerk examen belasting week maand hitte kou regen file winter lawaai taken",
};
