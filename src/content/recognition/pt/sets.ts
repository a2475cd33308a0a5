/** Sets of words that phrases name with $, in Portuguese. */
export const sets: Readonly<Record<string, string>> = {
  brink: "ponte varanda janela telhado viaduto trilhos linha linhas plataforma borda beira rio parapeito sacada penhasco",
  quis: "quero queria gostava gostaria prefiro preferia espero rezo tomara oxalá vontade desejo",
  killMe: "matar suicidar enforcar atirar jogar afogar envenenar",
  harm: "corto cortei cortar cortava machuco machuquei machucar magoar queimo queimei queimar arranho mutilo mutilar mutilei flagelar",
  pills: "comprimidos remédios pílulas medicamentos comprimido calmantes cartela cartelas caixa soníferos antidepressivos",
  heights:
    "ponte prédio telhado varanda janela sacada viaduto penhasco comboio trem metro metrô carro ônibus autocarro linha trilhos linhas andar camião caminhão",
  want: "quero queria prefiro preferia desejo gostaria gostava preciso",
  he: "ele ela marido esposo namorado namorada mulher esposa ex companheiro companheira pai padrasto mãe chefe patrão tio irmão",
  hits: "bate bateu batia batem bateram agride agrediu espanca espancou empurra empurrou esmurra esmurrou estapeia chuta chutou esbofeteia soca socou maltrata maltratou espancava agredia",
  things:
    "reunião reuniões relatório relatórios impressora planilha planilhas email emails projeto projetos orçamento cliente prazo equipa equipe servidor código auditoria fatura faturas apresentação exame imposto chamada semana mês calor frio chuva trânsito inverno barulho tarefa tarefas",
};
