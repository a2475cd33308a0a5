/** Sets of words that phrases name with $, in Spanish. */
export const sets: Readonly<Record<string, string>> = {
  brink: "puente barandilla balcón azotea ventana vías andén acantilado borde río terraza tejado pretil",
  quise: "quiero quisiera querría ojalá espero deseo deseaba rezo pido prefiero gustaría ganas",
  hurtMe: "cortarme lastimarme herirme autolesionarme quemarme rajarme dañarme golpearme castigarme arañarme",
  killMe: "matarme suicidarme ahorcarme colgarme dispararme envenenarme ahogarme quitarme tirarme lanzarme arrojarme desvivirme eliminarme",
  pills: "pastillas pastilla pastis píldoras comprimidos medicación medicamentos medicinas somníferos",
  heights: "puente edificio azotea tejado balcón ventana terraza acantilado tren metro vías autobús coche camión piso",
  kill: "matarse suicidarse ahorcarse colgarse quitarse tirarse lanzarse desvivirse",
  he: "marido esposo pareja novio novia mujer esposa ex él ella padre padrastro papá madre jefe tío hermano",
  hits: "pega pegó pegaba golpea golpeó golpeaba empuja empujó abofetea abofeteó maltrata maltrató patea zarandea zarandeó pegado golpeado empujado maltratado patadas pegan pegaron",
  want: "quiero quisiera querría deseo necesito prefiero preferiría quería deseaba intento pienso gustaría",
  things:
    "reunión reuniones informe informes impresora correo correos email emails proyecto proyectos presupuesto cliente plazo equipo servidor código auditoría factura facturas presentación deberes examen hoja llamada curso semana mes calor frío tráfico lluvia invierno ruido papeleo tarea tareas excel",
};
