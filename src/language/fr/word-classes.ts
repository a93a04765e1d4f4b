import {wordSet} from '../engine/memo.ts'
import type {WordClasses} from '../word-classes.ts'

/**
 * Future, conditional and imperfect of all verbs, infinitives (Grevisse & Goosse, Le bon usage, §§ 781–800), and the third
 * person of verbs of drafting, of which the present of the first group looks like a noun; those that are one (`demande`) are left out.
 */
export const wordClasses: WordClasses = {
  verbEndings:
    /(?:[aeiou]?r(?:a|ont|ait|aient)|issent|issait|èrent|(?:is|at|tu|ci|fi|li|ri|ni|cu|du)er|oyer|iter|quer|guer|ller|tter|sser|nner)$/,
  noVerbs: wordSet(`
    opéra caméra choléra trait retrait attrait portrait extrait atelier papier métier quartier courrier dernier premier
    particulier familier entier foyer loyer cahier janvier février palier calendrier huissier immobilier régulier singulier
    policier officier financier caissier dossier denier tiers collier conseiller sanglier hôtelier titulaire front affront
    passager usager danger cuiller pluriannuer chantier courtier créancier rentier sentier greffier pompier rosier guichetier`),
  verbs: wordSet(`
    abroge accepte accomplit accorde achève acquiert acquitte adapte adhère administre admet adopte adresse affecte
    aménage annule applique apporte apprécie approuve arrête assiste associe assujettit assume assure atteint
    atteste attribue augmente autorise avertit avise bénéficie cède certifie cesse choisit collabore commence communique
    comporte comprend concerne conclut conduit confère confie confirme conserve consiste constate constitue consulte contient
    continue contracte contribue convient convoque coordonne correspond couvre crée décide déclare définit délibère
    délivre dépend dépose désigne détermine détient devient diffuse dirige dispose doivent donne dresse
    dure effectue élabore élit émet emploie encourt engage enregistre entend entraîne entre enregistrent entretient envoie établit
    évalue examine excède exclut exécute exerce exige existe expire expose favorise fixe fonctionne fournit garantit gère
    implique impose inclut incombe indique informe inscrit inspecte instruit interdit interrompt intervient invite joint
    justifie maintient mentionne met modifie motive nomme notifie obtient octroie opère ordonne organise oblige
    paie participe perçoit perd permet peuvent poursuit précède précise prend prépare prescrit présente préside prête
    prévient prévoit procède produit prolonge prononce propose protège prouve publie rappelle réalise reçoit recourt recouvre
    rédige réduit refuse réglemente régit rejette remet remplace remplit rémunère rend renonce renouvelle répare
    répartit répond représente requiert résilie résulte respecte reste restitue résout retient retire réunit revient
    réclame saisit sanctionne satisfait signale soumet souscrit statue suit supervise supporte suppose suspend tient
    traite transfère transmet transporte utilise vaut veille vend vérifie verse vise `),
}
