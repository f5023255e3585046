/**
 * Words that suggestions are made of. Composed for Évid'ENT under its MIT licence; copied from no
 * other list. Each is a common French noun for something that can be pictured, of 4 to 7 letters,
 * singular, without accents, with no rude, hurtful or double meaning known to us.
 */
const LIST = `
abeille abri abricot acier acteur affiche agneau aigle aimant alarme algue amande ambre ampoule
ananas ancre anneau antenne arbitre arbre arbuste arcade arche archer ardoise argent argile
armoire armure artisan artiste astre atelier atlas aube auberge aurore autobus averse avion
aviron avocat avoine bagage bague bain balade balcon balise balle ballet ballon bambou banc
bandana bande banjo barque barrage basilic basket bassin bateau beignet berceau berger beurre
bijou billard billet biscuit bison bivouac blason bleuet blouse blouson bobine bocal boisson
bonbon bonnet bosquet botte bouchon boucle bougie bouleau boulon bouquet bouton branche brasier
brebis brioche brique brise broche brocoli bronze brosse brousse brume buffet buffle buisson
bulle bureau burger cabane cabanon cabine cabri cacao cachet cactus cadeau cadenas cadran cahier
caillou caisse calepin camion camping canal canard canari canevas caniche canot cantine canyon
cape capsule capuche carafe caramel cargo caribou carnet carpe carreau carte carton cascade
casier casque cassis castor caverne cerceau cercle cerf cerise cerveau chaise chalet chamois
champ chanson chant chapeau charade charbon chardon chariot charrue chaton chemin chemise
chiffon chorale cible cigale cigogne ciment cirage cire cirque citerne citron clairon classe
clavier cloison clou cobra cocon coffre coffret colibri colle collier colline colombe colonne
compas compote concert condor console conte copie corail corbeau cordage cordon corne cornet
costume coton coucou couloir coupe cour coussin couture couvert crabe craie crayon cristal cube
cuisine cuivre cuve cuvette cyclone cyclope cygne cymbale damier danse danseur dauphin dessert
dessin diamant disque divan docteur domino donjon dossier douche drap drapeau drone dune duvet
encre escrime fable facteur faisan falaise fanfare fanion farceur farine faucon fennec ferme
fermier festin feuille feutre fibre ficelle figue figuier filet flacon flamant flamme flash
fleur fleuve flocon forge fourche fourgon fourmi fraise frein frigo fromage fruit furet fusain
fuseau galaxie galerie galet galette galop gamelle gant garage gare gaufre gazon gecko geste
gilet girafe givre glace glacier globe gnou gobelet gomme gouache goudron goutte grain graine
grange grappe gratin gravier grenier griffe griffon grillon grive grotte guichet guidon guitare
gymnase haie hamac hameau hamster haricot harpe herbier hibou homard horizon horloge housse
hublot huile hutte iceberg igloo iguane image iris jade jaguar jardin jasmin javelot jeton
jogging joker jouet joueur journal joyau judo jument jungle jupe kart karting kayak kimono
kiosque kiwi koala lacet lagon lagune laine lait laitier laiton laitue lama lampe lampion
lanceur lasagne laser laurier lavabo lavande lecteur lecture lettre levier liane licorne lierre
lilas lionne livre loge losange lotus loup loupe loutre luciole luge lune lunette lutin macaron
machine magasin maille maillot mairie malle manche manette mangue manoir manteau maracas marais
marbre marche marelle marine marmite marron marteau martre masque menthe merlan merle meuble
micro miel miette milan mimosa mirage miroir mixeur mobile moineau moisson montre morceau morse
moteur moto mouche mouette moufle moulin mousse mouton muffin muguet mulot museau musique
nacelle nageur nappe narval navette navire nectar neige ninja nougat noyau noyer nuage oasis
ocelot oiseau olive olivier ombre orage orbite orgue orque otarie ouragan ours oursin ourson
outil page paille pain palais palette palmier panache panda panier panneau papaye papier paquet
parade parasol parc parfum parking paroi parquet pastel patio paysage peigne peintre pelle
pelote pelouse peluche pendule pergola perle perron persil pharaon phare photo piano pichet pile
pilier pilote pince pinceau pinson pioche piscine piste pivoine pixel pizza placard plafond
plage plaine planche planeur plante plaque plateau pluie plume pneu poche podium pointe poirier
pois poisson poivre pollen polo pomme pommier poney pont ponton popcorn porche port portail
porte poste potage potager poterie potion potiron poulain poulie poulpe pourpre poutre prairie
praline prince prisme prunier puits pull puma pupitre puzzle quai rabot racine radar radeau
radio radis raisin rame rameau rameur rampe ravin ravioli rayon rayure recette refrain refuge
reine relais relief reliure rempart renard renne repas reptile ressac ressort rideau rivage robe
robinet robot roche rocher roman romarin ronce rondin rose roseau rosier roue rouleau route
royaume ruban rubis ruche ruelle rugby sable sablier sabot sachet sacoche safari safran salade
salon sandale saphir sapin satin sauce saule saumon savane savon scie science seau semelle
semoule sentier serrure serveur short sieste sifflet signet sillon sirop slalom sofa soie soleil
solo sonnet sorbet sorcier sortie souffle soupe source souris spirale sport sprint square stade
station statue store studio stylo sucette sucre surf table tableau tablier tambour tamis tandem
tapir tapis tartine tasse taupe taxi tempo tente terrain terrier ticket tige tilleul timbre
tiroir tisane tissu toast toile toit tomate tombola torche tornade torrent torsade tortue toucan
touche touffe toupie tournoi tourte train tramway tranche tresse tribune tricot trident triton
tronc trousse truelle truite tsunami tuba tuile tulipe tulle tunique tunnel tuyau usine vague
valise vallon valse vanille vase velours verdure verger vernis verre verrou veste viaduc vigne
viking violon virage virgule vitrail vitre vitrine voilier voisin voiture volant volcan volet
volley volume voyage voyelle wagon wombat yaourt yoga yoyo zeste
`;

/** The words, lowercase, in alphabetical order. */
export const WORDS: readonly string[] = LIST.trim().split(/\s+/);
