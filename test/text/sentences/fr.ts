/** Business mail in French, from France, Belgium and Quebec, with and without accents. One sentence a line. */
export const french = `
Bonjour Roger, vous allez bien ?
Veuillez trouver ci-joint le contrat signé.
La facture d’août n’est toujours pas réglée.
Peut-on décaler la réunion à mercredi 10 h ?
Le technicien passe demain matin.
Je vous remercie par avance de votre attention.
Dans l’attente de votre retour,
Je n’ai pas reçu le justificatif du virement.
La pièce est arrivée cassée, il faut la changer.
Livrez-vous le samedi ?
Combien coûte la livraison à Namur ?
Désolée pour ce retard.
Le délai convenu était le 15.
Nous regrettons cet incident et corrigeons le montant.
Je souhaite résilier mon abonnement.
J’ai déjà payé par carte.
Le portail grince encore.
La cliente a demandé trois copies en couleur.
Il me faut une réponse avant vendredi.
Je n’achèterai plus jamais chez vous.
Vous êtes un incompétent.
Où est mon argent ?
Ce n’est pas ce qui était prévu.
Bien cordialement,
Tu ne lis pas les courriels que je t’envoie ?
Le chantier a pris du retard à cause de la pluie.
Le devis comprend la main-d’œuvre et les matériaux.
J’attends depuis neuf heures.
Merci de votre patience !
Je n'ai pas recu la facture a ce jour.
Vous envoyez quelqu'un aujourd'hui ?
J'ai deja appele trois fois et personne ne repond.
La livraison est reportee a demain matin.
Prevenez-moi quand vous arrivez svp.
Pouvez vous confirmer l'adresse ?
Le prelevement est passe hier et je n'ai pas pu payer.
Je suis tres contente de votre travail.
Ca ne peut plus durer.
C'est fait, j'envoie les photos plus tard.
Quel est le montant de la deuxieme echeance ?
Demain je ne peux pas, j’ai rendez-vous.
Pourriez-vous renvoyer le fichier en PDF ?
J’ai bien reçu le devis et je le trouve cher.
J’en parle à mon associé et je vous dis.
L’odeur de peinture gêne les voisins.
Personne ne m’a prévenu du changement.
Envoyez moi l'adresse merci
Madame préfère le bleu ou le vert ?
Les carrelages arrivent la semaine prochaine.
J’ai un doute sur la clause cinq.
Pas de souci, on verra ça après.
La clé est chez le gardien.
Je veux mon remboursement aujourd’hui.
Allez au diable.
Ce fut un plaisir de travailler avec vous.
Sans acompte, nous ne pouvons pas commencer.
L’assurance ne couvre pas les vitres brisées.
Quelle honte, ce service.
Je signe le papier et vous le rends lundi.
Le site est hors ligne depuis hier.
Pour rappel, le délai expire à la fin du mois.
Bonne fin de journée à toute l’équipe.
`;
