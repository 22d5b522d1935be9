// Spanish words that are too frequent to give anything away.

const WORDS = `a al algo alguien algún alguna algunas alguno algunos ante antes aquel aquella aquí así aún aunque bajo bien cada casi caso casos como con contra correcta correcto cosa cual cuál cuáles cualquier cuando cuándo cuánto cuántos de debe deben decir del desde después
dice día días donde dónde dos durante él el ella ellas ellos en entonces entre era es esa esas ese eso esos esta está están estar estas este esto estos forma fue ha haber había hace hacer hacia hasta hay la las le les lo los luego más mejor menos mi mientras mismo mucha muchas mucho muchos muy
nada nadie ni ningún ninguna no nos nosotros nunca o otra otras otro otros para paciente pacientes pero persona personas poco por porque posible puede pueden que qué quien quién quiénes se sea según ser si sí siempre sin sobre son su sus también tan tanto te tener tiene tienen toda todas todavía todo todos
tras tres tu tú un una unas uno unos usted ustedes uso vez veces y ya yo hombre mujer niño niña respuesta pregunta afirmación siguiente siguientes verdadera falsa médico médica enfermera profesional urgente`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
