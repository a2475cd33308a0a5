import type { Cue } from "../language.ts";

/** In everyday words: voices, being watched, eating as a punishment, drinking, nights without sleep, in Portuguese. */
export const everyday: readonly Cue[] = [
  {
    kind: "voices",
    who: "self",
    phrases: [
      "vozes voltaram/voltam/comentam/falam/estão/me/não .. de/tudo/mais/outra/calam/dizem/alto/comigo/novo",
      "ouço/escuto/oiço .. meu/nome/vozes/sussurros/chamarem .. nome/quando/ninguém/sozinha/sozinho/vazio/parede/paredes",
      "filmando/filmam/espionando/vigiam/vigiando/escutando/escutam/gravando/gravam/observam/espiam/observando .. pelo/pela/pelas/através/por/com .. notebook/computador/celular/telemóvel/câmera/câmara/tv/paredes/parede/janela/tomada/tomadas",
      "tapei/cobri/desliguei/fita .. câmera/câmara/tomadas/tudo/janelas/tv",
      "vizinhos/colegas/pessoas/todos .. tramando/conspiram/contra/combinados/passam/planejam .. mim/contra/informação",
      "alguém/algo/voz .. sussurra/sussurrar/chama/chamando/sussurrando .. meu nome",
      "rádio/tv/televisão .. fala/falando/falou/manda .. de/comigo/para/pra mim/recados/comigo",
    ],
  },
  {
    kind: "eating",
    who: "self",
    phrases: [
      "não me deixo/permito/deixei/permiti .. comer/jantar/comida",
      "me proíbo/proibi/privo de? .. comer/comida/jantar",
      "não como/janto/comi/jantei/comer/almoço nada? .. se/quando/porque/até/pra/para/por .. erro/castigo/errei/falhei/castigar/mereço/falho/punição/errar",
      "fico/fiquei/ficar/passo/passei sem comer/jantar/almoçar .. castigar/castigo/punir/erro/errei/quando/mereço/punição/porque/para/pra",
      "sem comer/jantar .. castigar/castigo/punir/erro/errei/mereço/punição",
      "pra/para me castigar/punir",
      "é o/a meu/minha castigo/punição",
      "vomito/vomitar .. depois/cada/após .. de/refeição/comer/cada",
      "pulei/pulo/saltei/salto .. jantar/almoço/refeição/refeições .. castigo/punição/punir/castigar",
    ],
  },
  {
    kind: "dependence",
    who: "self",
    phrases: [
      "bebo/bebi/bebendo/beber .. antes .. de/do/da/das .. trabalhar/trabalho/escola/creche/almoço/reunião/crianças/dirigir/conduzir",
      "garrafa/garrafas/litro .. por/cada/todas/todo .. dia/noite/noites",
      "bebo/bebendo/beber/tomo/tomando .. todo/todos/cada/todas .. dia/dias/noite/noites",
      "bebo/bebendo/beber/bebi .. escondido/escondida/escondidas",
      "começo/comecei/começando .. a? .. beber/almoço/manhã/cervejas/copo .. almoço/manhã/cedo",
      "não consigo/durmo/passo/aguento .. sem .. copo/vinho/beber/álcool/cerveja/garrafa/dose",
      "nem/não/nenhum .. dia/noite sem .. beber/vinho/cerveja/copo/álcool",
      "sem .. copos/copo/vinho/cerveja/taças/dose .. não .. durmo/consigo/funciono/aguento",
      "preciso .. copos/taças/doses/cervejas/taça .. para/pra .. dormir/funcionar/aguentar/conseguir/relaxar/trabalhar",
    ],
  },
  {
    kind: "sleepless",
    phrases: [
      "não .. durmo/dormi/deito .. desde .. segunda/terça/quarta/quinta/sexta/sábado/domingo",
      "durmo/dormi/dormindo .. só/apenas/umas? .. duas/três/uma/# horas/hora",
      "não preciso .. dormir/sono",
      "segunda/terceira/quarta/quinta noite .. acordado/acordada/sem",
    ],
  },
  {
    kind: "elation",
    phrases: [
      "sinto/sentindo/sentir/tô/estou me? .. invencível/incrível/genial/poderosa/poderoso/imparável/viva/vivo/brilhante/máximo/topo/elétrica/elétrico",
      "nunca .. senti/estive/sentido .. tão/melhor",
      "ideias/pensamentos/cabeça .. não/a/voam/mil/param .. param/para/mil/rápido/parar",
      "mil/tantas/cheia/cheio .. ideias/energia/planos/projetos",
      "melhor .. da minha vida",
      "sinto .. um/uma deus/rei/deusa/gênio/génio",
    ],
  },
  {
    kind: "despair",
    who: "self",
    phrases: [
      "não vejo/há/enxergo .. luz .. fim/túnel",
      "tudo/tá/está .. cinza/cinzento/preto .. dia/sempre/mim",
      "nunca/nada/isso .. vai .. melhorar/mudar/passar",
      "pra/para que .. continuar/tentar/levantar",
    ],
  },
];
