import {wordSet} from '../engine/memo.ts'
import type {WordClasses} from '../word-classes.ts'

/**
 * Future and conditional of all verbs, infinitives, gerunds (Nueva gramática de la lengua española, §§ 4.1–4.12), and the third
 * person of verbs of drafting, of which the present looks like a noun or an adjective.
 */
export const wordClasses: WordClasses = {
  verbEndings:
    /(?:[aeoidl]r(?:á|án|ía|ían)|(?:iz|ic|ect|ent|in|ul|ort|ist|iti|uci|ell|ej|ast|err|ig|eg|ag|onoc|ec|ib|ert|im|ompl|umpl|et)(?:ar|er|ir)|ando|iendo|yendo|aron|ieron)$/,
  noVerbs: wordSet(`
    compañía librería secretaría auditoría asesoría categoría mayoría minoría teoría avería galería tesorería lotería
    hostelería panadería carnicería pesquería ganadería refinería mensajería portería gerencia jerarquía
    lugar militar escolar familiar particular titular regular popular similar taller mujer alquiler carácter poder deber
    bando mando comando contrabando fernando dividendo sumando segundo estipendio`),
  verbs: wordSet(`
    abona acepta acredita actúa acuerda adjunta administra admite adopta afecta alcanza ampara anula aplica aporta aprueba
    asegura asigna asiste asume atiende autoriza aumenta cabe caduca cede certifica cesa cobra comprende comprueba comunica concede
    concierne conlleva conserva considera consiste constituye consta contiene contrae contrata contribuye controla convoca
    coordina corre corresponde crea cubre cuida cumple da decide declara deniega define delega dentro depende deposita designa
    desempeña determina dicta dirige dispone dura efectúa ejecuta ejerce elabora elige elimina emite emplea encarga entiende
    entrega envía equivale establece estudia evalúa examina excede excluye exige existe expide expira expone extiende facilita
    faculta favorece fija financia firma forma funciona garantiza gestiona goza guarda hace halla identifica impide implica impone
    incluye incorpora incumbe incumple indica informa ingresa inicia inscribe inspecciona instala interpone interviene
    integra introduce lleva limita mantiene menciona modifica multa nombra notifica obliga obtiene ocupa ofrece ordena organiza
    otorga paga participa percibe permanece permite perjudica pertenece pierde posee practica precede precisa prepara prescribe
    presenta preside presta prevé procede produce prohíbe promueve propone protege prorroga prueba publica queda realiza
    rechaza recibe reclama recoge reconoce recurre redacta reduce refiere regirá regula rehúsa remite renuncia renueva reparte
    representa requiere rescinde reserva resuelve respeta responde resulta retira retiene reúne revisa revoca rige sanciona
    señala sigue solicita somete subsiste sufraga supervisa supone suspende sustituye tramita transfiere transmite trata
    utiliza vela vence vende verifica vigila vincula vota impugna expiden rigen regulan deciden fijan aprueban`),
  participles: /(?:ad|id)[oa]s?$/,
}
