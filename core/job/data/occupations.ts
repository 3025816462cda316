/**
 * One occupation a line: words and stems that name it in English, German, French and Spanish, folded. A stem of five
 * letters or more begins a word, a shorter one is the whole word, `*` stands anywhere in a word, `+` joins two words.
 */
export const occupations = `
developer programmer coder software+engineer *entwickler programmierer developpeur desarrollador programador ingeniero+software informaticien
nurse rn lpn *pfleger *pflegerin krankenschwester pflegefach pflegekraft infirmier enfermer nursing
caregiver carer care+assistant care+worker pflegehelf pflegeassist altenpfleg aide-soignant aide+soignant auxiliaire+vie auxiliar+enfermeria cuidador gerocultor
doctor physician surgeon gp arzt aerztin *chirurg medecin chirurgien medico cirujano consultant+medicine
dentist dental zahnarzt zahnmedizin dentiste dentista odontolog
pharmacist pharmacy apotheker pharmazeut pharmacien farmaceutic
physiotherapist physical+therapist physio physiotherapeut kinesitherapeute fisioterapeut
psychologist psychotherapist therapist counsellor counselor psycholog psicolog psychotherap
midwife midwives hebamme sage-femme sage+femme matrona
paramedic emt ambulance notfallsanit rettungssanit ambulancier
veterinar vet tierarzt tierarztin
laboratory lab labor*  laborant laborantin laborantine mta biolog* 
accountant bookkeeper accounting *buchhalter comptable contable contador contabilidad ledger
auditor audit wirtschaftsprufer revisor commissaire+comptes
tax steuerberater steuerfach fiscaliste fiscal asesor+fiscal
controller controlling controleur+gestion controlador
banker bank bankkauf banquier teller
insurance versicher assurance seguros underwriter claims actuar*
analyst data+scientist machine+learning data+science datenanalyst
data+engineer etl+developer database+engineer dateningenieur big+data pipeline
devops sre site+reliability platform+engineer infrastructure+engineer cloud+engineer systems+reliability
sysadmin system+administrator systems+administrator it+administrator systemadministrator administrateur+systemes administrador+sistemas
it+support helpdesk help+desk service+desk desktop+support support+technician
security+analyst cybersecurity infosec penetration+tester
tester qa quality+assurance+engineer testautom* softwaretester
lawyer attorney solicitor barrister counsel rechtsanwalt *anwalt *anwaltin jurist avocat juriste abogad letrad asesor+juridico
paralegal legal+assistant legal+secretary rechtsfachw anwaltsfach* rechtsanwaltsfach* litigation+assistant
teacher lehrer lehrerin *lehrer *lehrerin lehrkraft professeur enseignant maestro maestra profesor docente schoolteacher educator instructor+school
childcare nursery nanny kindergarten erzieher* *erzieherin kita early+years puericult* educador+infantil educatrice+jeunes
social+worker sozialarb* sozialpadag* assistant+social trabajador+social case+worker caseworker
truck lorry hgv lkw* camion* cdl poids+lourd kraftfahrer berufskraft* haulage
driver fahrer *fahrer chauffeur conductor conducteur chofer
courier delivery zusteller *kurier livreur repartidor
warehouse lagerist *lager* magasinier almacen picker packer preparateur+commandes preparador+pedidos stock+clerk forklift storekeeper logistik
logistics supply+chain disponent spedition* logisticien logistic* dispatcher
buyer purchasing procurement einkaufer acheteur comprador sourcing
electrician electrical+installer elektriker *elektroniker *elektroinstall* electricien electricista instalador+electrico
plumber plumbing heating+engineer pipefitter klempner installateur anlagenmech* plombier fontaner sanitar* heizungs*
carpenter joiner cabinet+maker schreiner tischler zimmerer menuisier charpentier carpinter ebanista
welder fabricator schweiss* soudeur soldador schlosser metallbau* serrurier cerrajero fitter metallic
mechanic automotive kfz* mechaniker *mechaniker mecanicien mecanico vehicle+technician mechatroniker
machinist cnc zerspan* dreher fraser tourneur fraiseur tornero fresador usineur
maintenance instandhalt* wartung* mantenimiento servicetechniker field+service
bricklayer mason maurer macon albanil
painter decorator maler lackierer peintre pintor
roofer dachdecker couvreur
builder construction+worker labourer laborer bauarbeiter ouvrier+batiment obrero peon
civil+engineer structural+engineer bauingenieur tragwerk* tiefbau* ingenieur+civil genie+civil ingeniero+civil ingeniero+caminos ingeniero+estructural geotechnical* highway+engineer
mechanical+engineer maschinenbau* konstrukteur konstruktionsing* ingenieur+mecanique ingeniero+mecanico design+engineer
electrical+engineer elektroing* electronics+engineer elektrotechnik
architect architekt architecte arquitect
surveyor vermess* geometre topograf
production operator+production produktionsmit* assembly+worker factory monteur operateur+production operario+produccion montage*
chef cook koch kuchen* cuisinier cocinero cocina jefe+cocina kitchen sous-chef chef+cuisine
baker boulanger backer panader konditor* patissier pastry pastelero
waiter waitress server kellner* servicekraft serveur camarer restaurant+service
bartender barkeeper barman barista
housekeeper chambermaid room+attendant zimmermadchen femme+chambre camarera+pisos
receptionist front+desk rezeption* empfang* receptionniste recepcionista
hotel hotelfach* hotelier
cleaner cleaning janitor custodian reinigung* putz* gebauderein* nettoyage agent+entretien limpiador* limpieza
cashier kassier* caissier cajer
shop+assistant sales+assistant store+assistant retail verkaufer* einzelhandel* vendeur dependient* vendedor+tienda sales+associate verkaufsberat*
sales+representative account+executive salesperson sales+executive business+development vertriebsmit* *aussendienst* commercial+terrain technico-commercial comercial representante+ventas vertriebs* account+manager agente+comercial
customer+service customer+support call+centre call+center contact+centre kundenberat* kundenserv* kundenbetreu* service+client atencion+cliente teleoperador helpline customer+advisor customer+care
marketing brand+manager campaign+manager growth+manager marketingmanag* charge+marketing
seo content+marketing social+media community+manager
copywriter writer texter redacteur redactor editor redakteur content+writer
journalist reporter journaliste periodista
graphic+designer grafikdesign* grafiker graphiste disenador+grafico mediengest*
ux ui product+designer interaction+designer user+experience user+interface
photograph fotograf photographe
translator interpreter ubersetzer dolmetsch* traducteur interprete traductor
human+resources hr personalref* *personal* recruiter recruiting talent+acquisition people+partner ressources+humaines recursos+humanos people+manager personalsach* seleccion
office+assistant secretary administrative+assistant executive+assistant sekretar* burokauf* buroassist* sachbearbeit* secretaire assistante+direction secretari* administrativ* office+administrator clerk
project+manager programme+manager program+manager projektleiter projektmanag* chef+projet jefe+proyecto gestor+proyectos project+lead project+coordinator delivery+manager scrum+master
product+manager product+owner produktmanag* chef+produit
consultant berater unternehmensberat* consultor
security+guard security+officer guard wachmann sicherheitsmit* sicherheitskraft agent+securite vigilante door+supervisor objektschutz* watchman
police polizist* policier policia constable
firefighter feuerwehr* pompier bombero
soldier military soldat militaire militar
hairdresser barber hairstylist friseur* coiffeur peluquer stylist+hair
beautician beauty+therapist kosmetiker* estheticienne esteticista nail+technician
trainer fitness coach+sport entraineur entrenador
farm+worker farmhand agricultural farmer landwirt* agriculteur agricultor agricol* harvest* fruit+picker erntehelf* jornalero dairy
gardener landscaper gartner* jardinier jardiner grounds+keeper groundskeeper
forester forstwirt* forestier forestal
fisher fischer pecheur pescador
pilot flight+captain piloto pilote
flight+attendant cabin+crew flugbegleit* hotesse+air auxiliar+vuelo tripulante
sailor seafarer matrose matelot marinero deckhand
estate+agent realtor immobilien* agent+immobilier inmobiliari* property+manager
librarian bibliothek* bibliothecaire bibliotecari*
scientist researcher wissenschaftl* chercheur investigador forscher
chemist chemiker chimiste quimico
professor lecturer dozent* maitre+conferences catedratico
tutor nachhilfe* repetiteur
`;
