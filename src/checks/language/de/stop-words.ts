// German words that are too frequent to give anything away.

const WORDS = `aber alle allem allen aller alles als also andere anderen anderer anderes antwort antworten auch aufgabe aussage aussagen bedeutet beiden beispiel bekommen bekommt besonders besser bevor bitte bleiben bleibt brauchen braucht
dabei dafür daher damit danach dann darauf darf davon dazu denen denn deren dessen deshalb diese diesem diesen dieser dieses dieser doch durch dürfen eben eigentlich einem einen einer eines einige einmal einer erste ersten erster erklären erklärt etwa etwas
falls fragt fragen frage frau fällen folgende folgenden gegen geben gegeben gehen gehört genau gerade gibt gleich große großen guten haben hatte hatten helfen hilft heute hier hinter ihnen ihrem ihren ihrer ihres immer innerhalb jeden jeder jedes jemand jetzt jeweils
kann kannst kein keine keinem keinen keiner kennt kennen kommen kommt könnte können könnten lange langer lassen lässt liegt machen macht manche manchmal mehr mehrere meiste meisten meistens mensch menschen mindestens mögen möglich müssen muss musste nach nächste nächsten nehmen nicht nichts nimmt noch nötig oder oft ohne
patient patienten patientin patientinnen person personen pflegekraft pflegekräfte raten richtig richtige richtigen richtiger sagen sagt schon sehr sein seine seinem seinen seiner seit sich sicher sind sofort sogar solche sollen sollte sollten sondern sonst stellt stimmt suchen tagen teil trifft über überhaupt unter
viele vielen verschiedene vor wann warum was weil weiter welche welchem welchen welcher welches wenig weniger wenn werden wichtig wichtige wichtigen wichtigste wird wissen wollen worauf worden wurde wurden während würde würden zeichen zeit zeigt zuerst zwischen zwei drei vier arzt ärztin hausarzt hausärztin zuhause jahre jahren stunden minuten wochen monate`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
