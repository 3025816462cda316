/** Trades, engineering, logistics, hospitality, design. Lines as described in ../taxonomy.ts. */
export const trades = `
# Electrical and mechanical trades
Electrical installation|Electrical installations|Elektroinstallation|Installation électrique
Electrical maintenance|Wartung elektrischer Anlagen
Electrical engineering|Elektrotechnik
Inspection and testing|Electrical testing|Testing and inspection|EICR = Prüfen elektrischer Anlagen / Contrôle électrique / Inspección y pruebas
BS 7671|18th Edition|18th Edition Wiring Regulations|Wiring regulations
Wiring|House wiring|Rewiring|Domestic rewires = Verdrahtung|Verkabelung / Câblage|Câblage électrique / Cableado
Fault finding|Fault-finding|Fault diagnosis|Fehlersuche|Störungsbehebung|Fehlerdiagnose = Fehlersuche und -behebung / Recherche de pannes|Diagnostic de pannes / Localización de averías|Detección de averías
Troubleshooting = Fehlerbehebung|Störungsbeseitigung / Dépannage / Resolución de averías
Three-phase|Three phase|Three-phase motors = Drehstrom / Triphasé / Trifásico
Control panels|Switchgear|Control cabinets|Schaltschrankbau|Schaltschränke = Schaltanlagenbau / Armoires électriques|Tableaux électriques / Cuadros eléctricos
Emergency lighting = Notbeleuchtung / Éclairage de secours / Alumbrado de emergencia
Containment!~|Cable containment|Trunking and conduit|containment?
Cable installation|SWA cable|Cable pulling|Structured cabling = Kabelverlegung / Tirage de câbles|Pose de câbles / Tendido de cables
EV charging|EV charging points|EV chargers = Ladestationen|Ladeinfrastruktur|Wallboxen / Bornes de recharge|IRVE! / Puntos de recarga
Fire alarm systems|Fire alarms|Fire alarm|Fire alarm installation = Brandmeldeanlagen / Systèmes de sécurité incendie|Alarme incendie / Sistemas contra incendios
Distribution boards|Distribution board|Consumer units|Consumer unit|Switchboards|Panel boards = Verteilerbau|Unterverteilungen / Tableaux de distribution / Cuadros de distribución
Cable termination|Terminate cable|Terminate cables|Terminated cables|Terminating cables
Variable speed drives|Variable frequency drives|VFDs|Inverter drives|Frequenzumrichter
PLC|PLCs|PLC programming|SPS-Programmierung|SPS!|Programmable logic controllers = Speicherprogrammierbare Steuerungen|SPS-Technik / Automates programmables|API industriels / Autómatas programables
Siemens S7|TIA Portal|Step 7|Siemens SIMATIC > PLC
Allen-Bradley|Rockwell Automation|RSLogix > PLC
SCADA
KNX > Electrical installation
HMI!~
EPLAN
Pneumatics|Pneumatik|Pneumatic systems = - / Pneumatique / Neumática
Hydraulics|Hydraulik|Hydraulic systems = - / Hydraulique / Hidráulica
Preventive maintenance|Planned maintenance|Planned preventive maintenance|Preventative maintenance|Vorbeugende Instandhaltung|PPM!~|Maintenance préventive = Präventive Wartung|Vorbeugende Wartung / Entretien préventif / Mantenimiento preventivo
Reactive maintenance|Breakdown maintenance|Breakdown repairs = Störungsdienst / Maintenance réactive / Mantenimiento reactivo
Machine maintenance|Industrial maintenance|Instandhaltung|Mantenimiento industrial = Maschinenwartung|Anlagenwartung|Maschineninstandhaltung / Maintenance industrielle|Entretien de machines / Mantenimiento de maquinaria
Lockout/tagout|Lockout tagout|LOTO!|Lock off = Freischalten und Sichern / Consignation électrique|Consignation / Bloqueo y etiquetado
Solar panel installation|Photovoltaics|Solar PV|Photovoltaik = PV-Montage|Solartechnik|PV-Anlagen / Photovoltaïque|Panneaux solaires / Fotovoltaica|Instalación de placas solares
Heat pumps|Wärmepumpen = - / Pompes à chaleur / Bombas de calor
HVAC|Heating and ventilation|Air conditioning|Refrigeration = Heizung, Lüftung und Klima|Klima- und Lüftungstechnik|SHK-Handwerk / Chauffage et climatisation|Génie frigorifique / Calefacción y climatización
Plumbing|Pipefitting|Pipe fitting|Sanitärinstallation = Anlagenmechanik SHK|Klempnerarbeiten / Plomberie / Fontanería
Gas installation|Boiler installation|Boiler servicing|Gas Safe = Gasinstallation / Installations au gaz / Instalador de gas
Welding|MIG welding|TIG welding|MIG/TIG|Arc welding|Schweißen|Soudage|Soldadura
Soldering|Löten = - / Brasage tendre|Soudure électronique / Soldadura blanda|Soldadura con estaño
Metal fabrication|Sheet metal|Sheet metal work|Metallbau = Blechbearbeitung / Métallerie-serrurerie|Chaudronnerie|Tôlerie / Calderería|Chapa metálica
CNC!~|CNC machining|CNC programming|CNC operation|CNC-Fräsen|CNC-Drehen = CNC-Bearbeitung|CNC-Programmierung|CNC-Technik / Usinage CNC|Commande numérique|Programmation CNC / Mecanizado CNC|Control numérico
Milling|Turning|Lathe operation|Machining|Zerspanung = Zerspanungstechnik|Drehen / Usinage / Mecanizado
Assembly!~|Mechanical assembly|Montage = Baugruppenfertigung / Montage mécanique|Assemblage mécanique / Montaje mecánico
Mechanical fitting|Machine fitting
Precision measurement|Micrometers|Metrology|Messtechnik = Längenmesstechnik / Métrologie / Metrología
Blueprint reading|Reading drawings|Read drawings|Drawing reading|Technical drawings|Engineering drawings|Reading blueprints = Technische Zeichnungen lesen|Zeichnungen lesen|Technisches Zeichnen / Lecture de plans|Dessin technique / Lectura de planos|Interpretación de planos|Dibujo técnico
Automotive repair|Vehicle maintenance|Vehicle repair|Car repair|Kfz-Reparatur = Fahrzeugreparatur|Kfz-Technik|Kraftfahrzeugtechnik / Réparation automobile|Mécanique automobile / Reparación de vehículos|Mecánica del automóvil|Mecánica automotriz
Vehicle diagnostics|Diagnostic equipment = Kfz-Diagnose|Diagnosegeräte / Diagnostic automobile / Diagnóstico de vehículos
Diesel engines|Diesel mechanics = Dieselmotoren / Moteurs diesel / Motores diésel
Bodywork|Spray painting|Vehicle body repair
Tyre fitting = Reifenservice / Montage pneumatique / Cambio de neumáticos
Carpentry|Joinery|Woodworking|Schreinerei|Tischlerei|Carpintería|Menuiserie
Bricklaying|Masonry|Mauern = Maurerhandwerk / Pose de briques / Colocación de ladrillos
Plastering = Putzarbeiten|Stuckateurarbeiten / Plâtrerie / Enlucido|Yesería
Painting and decorating = Maler- und Lackiererarbeiten / Peinture et décoration / Pintura y decoración
Roofing = Dachdeckerei / Couverture-zinguerie / Techado
Tiling
Flooring installation
Scaffolding = - / Échafaudages / Andamiaje
Groundworks
Concrete work|Concreting|Formwork = Betonierarbeiten / Travaux de béton / Trabajos de hormigón
Demolition = Abbrucharbeiten|Rückbau von Gebäuden / - / Demolición
Landscaping|Gardening|Horticulture|Landschaftsbau = Garten- und Landschaftsbau|GaLaBau / Paysagisme et jardins|Jardinage / Jardinería y paisajismo
Tree surgery|Arboriculture
Farming|Agriculture|Crop production|Livestock|Landwirtschaft = Agrarproduktion|Viehhaltung / Élevage / Agricultura|Ganadería
Tractor operation
Forestry = Forstarbeit / Foresterie / Ciencias forestales
Plant operation|Excavator operation|Heavy equipment operation = Baumaschinen|Baumaschinenbedienung / Engins de chantier / Maquinaria de obra
Crane operation|Rigging|Slinging = Kranfahren|Krane / Conduite de grues / Operación de grúas
Lift maintenance|Elevator maintenance
Locksmithing
Upholstery = Polsterei / Tapisserie d'ameublement / Tapicería
Sewing|Tailoring|Garment making = Nähen|Schneiderei|Maßschneiderei / Couture|Confection / Costura|Confección|Sastrería
Hairdressing|Hair cutting|Hair colouring|Barbering = Friseurhandwerk|Haarschnitt / Coiffure|Coupe de cheveux / Corte de pelo
Beauty therapy|Nail care|Skin care treatments = Kosmetikbehandlung / Soins esthétiques en institut / Tratamientos de belleza
Floristry
Cleaning|Commercial cleaning|Industrial cleaning|Reinigung = Reinigungsarbeiten|Putzen / Nettoyage|Entretien des locaux / Limpieza
Housekeeping = Hauswirtschaft im Hotel / Entretien ménager / Servicio de limpieza
Pest control = Schädlingsbekämpfung / Lutte antiparasitaire|Dératisation / Control de plagas
Waste management|Recycling
Asbestos awareness|Asbestos removal
Working at height|Work at height = Arbeiten in der Höhe / Travail en hauteur|Travaux en hauteur / Trabajo en altura|Trabajos en altura
Confined space entry|Confined spaces = Arbeiten in Behältern und engen Räumen / Espaces confinés / Espacios confinados
OSHA|OSHA rules|OSHA 10|OSHA 30
Toolbox talks|Safety talks
# Engineering and construction
Mechanical engineering|Maschinenbau
Civil engineering|Bauingenieurwesen|Ingeniería civil|Génie civil
Structural engineering|Structural design|Structural analysis|Tragwerksplanung = Baustatik|Statik im Hochbau / Calcul de structures|Génie des structures / Cálculo de estructuras|Ingeniería estructural
Geotechnical engineering|Soil mechanics = Geotechnik|Bodenmechanik / Géotechnique / Geotecnia
Highway design|Road design|Highway engineering|Geometric design|Pavement design = Straßenplanung / Conception routière / Diseño de carreteras
Drainage design|Drainage|Stormwater design = Entwässerungsplanung / Réseaux d'assainissement / Diseño de drenaje
Hydrology|Hydraulic modelling|Hydraulic modeling = Hydrologie / - / Hidrología
HEC-RAS > Hydrology
Traffic engineering
Construction management|Site management|Bauleitung|Site supervision = Baumanagement|Bauprojektmanagement|Baustellenleitung / Gestion de chantier|Conduite de travaux|Suivi de chantier / Gestión de obra|Dirección de obra|Jefe de obra
Construction supervision|Works supervision|Bauüberwachung
Quantity surveying|Bills of quantities|Bill of quantities|Payment certificates|Quantity take-off = Mengenermittlung|Abrechnung nach Aufmaß / Métré|Économie de la construction / Mediciones de obra
Cost estimation|Cost estimating|Estimating|Kalkulation = Kostenschätzung|Angebotskalkulationen / Estimation des coûts|Chiffrage / Estimación de costes
FIDIC contracts|FIDIC|NEC contracts|JCT contracts
Surveying|Land surveying|Topographic surveys|Topographic survey|Vermessung = Vermessungstechnik / Levés topographiques / Levantamiento topográfico
Total station
Building regulations|Building codes = Landesbauordnung|Bauvorschriften / Réglementation du bâtiment / Código técnico de la edificación|Normativa de edificación
Building information modeling|BIM!|Building information modelling
AutoCAD > CAD
AutoCAD Civil 3D|Civil 3D > AutoCAD
Revit > Building information modeling
SolidWorks > CAD
CATIA > CAD
Creo!~|PTC Creo|Pro/Engineer > CAD
Inventor!?|Autodesk Inventor > CAD
Fusion 360 > CAD
SketchUp > CAD
Rhino!?|Rhinoceros 3D > CAD
MicroStation > CAD
Siemens NX|Unigraphics > CAD
CAD!~|Computer-aided design|CAD software|CAD drawing
3D printing|Additive manufacturing = 3D-Druck|Additive Fertigung / Impression 3D|Fabrication additive / Impresión 3D|Fabricación aditiva
3D modeling|3D modelling
ANSYS
Abaqus
Finite element analysis|FEA!|FEM! = Finite-Elemente-Methode|FEM-Berechnung / Éléments finis|Calcul par éléments finis / Elementos finitos
CFD!|Computational fluid dynamics = Strömungssimulation / Simulation des fluides / Dinámica de fluidos computacional
Thermodynamics = Thermodynamik / Thermodynamique / Termodinámica
GD&T
FMEA
Root cause analysis|8D! = Ursachenanalyse / Analyse des causes racines|Analyse de causes / Análisis de causa raíz
Statistical process control|SPC! = Statistische Prozesskontrolle|Statistische Prozessregelung / Maîtrise statistique des procédés / Control estadístico de procesos
APQP!
PPAP!
Process engineering|Chemical engineering|Verfahrenstechnik = Prozesstechnik|Chemieingenieurwesen / Génie des procédés|Génie chimique / Ingeniería química|Ingeniería de procesos
Manufacturing|Production planning|Produktionsplanung|Fertigung = Produktion und Fertigung / Fabrication industrielle|Production industrielle / Producción industrial|Fabricación
Production line operation|Production line|Machine operation|Machine operating = Maschinenbedienung|Anlagenbedienung|Maschinenführung|Produktionslinie / Conduite de machines|Conduite de ligne de production|Ligne de production / Operario de producción|Manejo de máquinas|Línea de producción
Injection moulding|Injection molding = Spritzguss|Spritzgießen / Injection plastique / Inyección de plásticos
Packaging = Verpackung / Emballage|Conditionnement de produits / Embalaje|Empaquetado
Industrial engineering
Electronics|Electronic circuits|Circuit design|Elektronik
PCB design|PCB layout|Altium
LabVIEW
Simulink > MATLAB
Signal processing|DSP!
Power systems|Power distribution|High voltage = Energietechnik|Energieversorgung|Hochspannung / Réseaux de distribution électrique / Sistemas eléctricos de potencia|Distribución eléctrica
Renewable energy|Wind energy|Wind turbines = Erneuerbare Energien / Énergies renouvelables / Energías renovables
Energy management = Energiemanagement / Gestion de l'énergie / Gestión energética
Oil and gas|Drilling = Öl und Gas / Pétrole et gaz / Petróleo y gas
Mining
Aerospace engineering|Avionics = Luft- und Raumfahrttechnik / Ingénierie aéronautique|Génie aérospatial / Ingeniería aeronáutica|Ingeniería aeroespacial
Aircraft maintenance
Shipbuilding|Marine engineering
Architecture design|Architectural design|Architectural drawing = Gebäudeentwurf|Entwurfsplanung / Conception architecturale|Dessin d'architecture / Diseño arquitectónico
Interior design
Sustainable design|LEED!|BREEAM = Nachhaltiges Bauen / Éco-conception|Écoconception / Diseño sostenible|Ecodiseño
Commissioning = Inbetriebnahme / Mise en service / Puesta en marcha
Calibration = Kalibrierung / Étalonnage d'instruments|Calibrage / Calibración
# Logistics and transport
Logistics|Logistik|Logistique|Logística
Supply chain management|Supply chain|SCM!|Lieferkettenmanagement = Lieferketten / Chaîne d'approvisionnement|Chaîne logistique|Gestion de la chaîne logistique / Cadena de suministro|Gestión de la cadena de suministro
Procurement|Purchasing|Einkauf|Achats|Compras|Strategic sourcing = Beschaffungswesen|Strategischer Einkauf|Einkaufsmanagement / Achats industriels|Gestion des achats|Politique d'achats / Gestión de compras|Adquisiciones
Inventory management|Inventory control|Stock management|Bestandsführung|Lagerverwaltung|Gestión de inventario|Gestion des stocks = Bestandsverwaltung|Lagerbestandsverwaltung / Gestion de stock|Gestion d'inventaire / Gestión de stocks|Gestión de inventarios|Control de inventario
Cycle counting|Cycle counts|Stock counts|Stocktaking|Inventur = Inventurarbeiten|Bestandsaufnahme / Inventaires physiques|Inventaire physique / Recuento de existencias|Inventario físico
Warehouse operations|Warehousing|Warehouse experience|In a warehouse|Experience in a warehouse|Warehouse operative|Warehouse worker|Warehouse assistant|Warehouse associate|Warehouse clerk|Warehouse team lead|Lagerist|Lagermitarbeiter|Fachkraft für Lagerlogistik|Magasinier|Mozo de almacén|Warehouse work|Warehouse management|Lagerlogistik = Lagerarbeiten|Lagerhaltung|Lagertätigkeiten|Lagerwirtschaft|Lagerführung / Gestion d'entrepôt|Travail en entrepôt|Entreposage|Manutention / Gestión de almacén|Almacenaje|Trabajo de almacén|Operaciones de almacén
Warehouse management systems|Warehouse management system|WMS!|Manhattan WMS = Lagerverwaltungssysteme|Lagerverwaltungssystem|LVS! / Logiciels de gestion d'entrepôt / Sistemas de gestión de almacenes|SGA!
RF scanning|RF scanners|Handheld scanners
Order picking|Picking and packing|Pick and pack|Kommissionierung|Preparación de pedidos
Zone picking > Order picking
Shipping and receiving|Goods receipt|Goods in|Goods-in|Wareneingang|Receiving and shipping = Warenannahme|Warenein- und -ausgang|Versand / Réception de marchandises|Réception et expédition / Recepción de mercancías|Recepción y expedición
Forklift operation|Forklift|Forklifts|Forklift operators|Forklift operator|Forklift driving|Forklift certification|Gabelstapler|Staplerschein|Flurförderzeuge|Cariste|Carretilla elevadora|Counterbalance|Reach truck
Pallet jack|Pallet trucks|Electric pallet jack = Hubwagen|Elektrohubwagen|Ameise / Transpalette|Gerbeur / Transpaleta|Transpalé
Loading and unloading|Load trucks|Trailer loading = Be- und Entladen|Be- und Entladung|Lkw-Beladung / Chargement et déchargement|Chargement de camions / Carga y descarga
Freight forwarding|Freight|Spedition = Speditionswesen|Speditionskaufmann / Transit international|Affrètement|Commission de transport / Transitario|Transporte internacional
Hazardous materials|Hazmat|Hazmat handling|Dangerous goods|Gefahrgut|ADR! = Gefahrguttransport|ADR-Schein / Matières dangereuses|Transport de matières dangereuses / Mercancías peligrosas
Route planning|Transport planning|Dispatching|Disposition!~|Tourenplanung = Routenplanung|Transportplanung|Fahrerdisposition / Planification de tournées|Planification des transports routiers|Régulation transport / Planificación de rutas
Fleet management = Flottensteuerung / Gestion de flotte automobile / Control de flota
HGV driving|Truck driving|LGV driving|Commercial driving|Class A CDL|Lorry driving = Lkw-Fahren|Kraftfahrer|Führerschein CE|Führerschein C / Conduite de poids lourds|Permis C|Permis CE|Permis EC / Conducción de camiones|Carnet C|Permiso C
Delivery driving|Courier work|Parcel delivery = Auslieferung|Lieferfahrer|Kurierdienst|Paketdienst / Livraison|Chauffeur-livreur|Coursier / Reparto|Repartidor|Mensajería
Tachograph|Drivers' hours|Hours of service = Fahrtenschreiber|Lenk- und Ruhezeiten / Chronotachygraphe|Tachygraphe / Tacógrafo
Bus driving|Passenger transport = Busfahren|Linienverkehr / Conduite d'autobus|Conduite de bus|Transport de voyageurs / Conducción de autobuses|Transporte de viajeros
Taxi driving = Taxifahren|Personenbeförderungsschein / Conduite de taxi / Conducción de taxi
Train driving = Lokführer|Zugführung / Conduite de train / Conducción de trenes
Demand planning|Demand forecasting = Bedarfsplanung|Bedarfsprognose / Prévision de la demande|Prévisions des ventes / Planificación de la demanda|Previsión de la demanda
Material planning|MRP!|Materials planning|Materialdisposition = Materialplanung|Materialwirtschaft|Disposition von Material / Gestion des approvisionnements|Calcul des besoins / Planificación de materiales
Incoterms
Transport management|TMS!|Transportation management = Transportmanagement / Gestion du transport|Organisation des transports / Gestión del transporte
Just-in-time|JIT!
Customs documentation = Zolldokumente / Documents douaniers / Documentación aduanera
Cold chain = Kühlkette / Chaîne du froid / Cadena de frío
Air traffic control = Flugverkehrskontrolle|Flugsicherung / Contrôle aérien / Control del tráfico aéreo
Ground handling|Baggage handling
Piloting|Flight operations
Seamanship|Navigation!~
# Hospitality and food
Hospitality|Hotel management|Hotellerie|Hostelería
Food preparation|Food prep|Speisenzubereitung = Küchenvorbereitung|Speisenvorbereitung / Préparation des aliments|Préparation culinaire / Preparación de alimentos
Cooking|Culinary skills|Cookery|Kochen|Cuisine!~|Cocina!~
Menu development|Menu engineering|Menu planning|Menu design = Menüplanung|Speisekartengestaltung|Speiseplanung / Élaboration de menus|Création de menus|Conception de cartes / Elaboración de menús|Diseño de menús|Planificación de menús
Food cost control|Food cost|Food costing|Food costs = Wareneinsatzkontrolle|Wareneinsatz / Maîtrise du coût matière|Ratios matières|Coût matière / Control de costes de alimentos|Escandallos
Food safety|Food hygiene|ServSafe|Manipulador de alimentos|Hygiène alimentaire|Seguridad alimentaria|Lebensmittelhygiene = Lebensmittelsicherheit|Hygienevorschriften|Belehrung nach Infektionsschutzgesetz / Sécurité alimentaire|Sécurité sanitaire des aliments|Normes d'hygiène / Higiene alimentaria
HACCP|APPCC > Food safety
Allergen management|Allergens|Allergen control = Allergenmanagement|Allergenkennzeichnung / Gestion des allergènes / Gestión de alérgenos
Kitchen management|Kitchen operations = Küchenmanagement|Küchenorganisation / Gestion de cuisine|Organisation de la cuisine / Gestión de cocina
Stock control
Butchery|Meat cutting = Metzgerei|Fleischerhandwerk|Fleischerei / Boucherie|Découpe de viande / Carnicería
Pastry|Patisserie|Pâtisserie = Patisserie und Desserts|Konditorwaren / Desserts et pâtisseries / Pastelería
Baking|Bread making|Backen
Grill cooking|Line cooking = Grillen|Grillstation / Cuisson au grill|Grillades / Parrilla|Plancha
Catering|Banqueting|Banquets = Bankette / Traiteur|Banquets et réceptions / Servicio de catering|Banquetes
Waiting tables|Table service|Food service|Serving customers = Bedienung von Gästen|Gästeservice|Servicekraft / Service à la clientèle en salle|Service des plats / Servicio de camarero|Atención en mesa
Bartending|Bar work|Cocktails|Mixology = Barservice|Getränkezubereitung / Service au bar|Barman / Servicio de barra
Barista skills|Coffee making|Latte art|Espresso!~
Wine knowledge|Sommelier|Wine service = Weinkenntnisse / Connaissance des vins / Conocimiento de vinos
Hotel reception|Guest check-in|Check-in and check-out = Hotelrezeption|Gäste-Check-in|Check-in und Check-out / Réception hôtelière|Réception d'hôtel / Recepción de hotel
Reservations|Reservation systems|Bookings = Reservierungen|Buchungen|Reservierungsmanagement / Gestion des réservations|Prise de réservations / Gestión de reservas|Reservas
Opera PMS|Opera!?
Revenue management|Yield management = Ertragsmanagement / Gestion du revenu / Gestión de ingresos hoteleros
Concierge services
Tour guiding|Guided tours = Reiseleitung|Stadtführungen|Gästeführung / Visites guidées|Guide touristique / Visitas guiadas|Guía turístico
Travel agency|Amadeus!?|Sabre!?|Galileo!?
Cabin crew|In-flight service = Flugbegleitung|Kabinenpersonal / Personnel navigant commercial|PNC!|Hôtesse de l'air / Tripulación de cabina|Auxiliar de vuelo
Laundry
# Design and media
Graphic design|Grafikdesign|Diseño gráfico|Graphisme
UX design|UX!|User experience|UX/UI|UI/UX|User experience design|Product design|Interaction design = Benutzererfahrung|Interaktionsdesign|Produktdesign digital / Design UX|Expérience utilisateur|Design d'interaction / Diseño UX|Experiencia de usuario|Diseño de experiencia
UI design|UI!|User interface|User interface design|Interface design = Oberflächengestaltung|Benutzeroberflächen / Design UI|Interface utilisateur / Diseño UI|Interfaz de usuario
Web design|Webdesign = - / Conception web|Design web|Conception de sites web|Création de sites web / Diseño web|Diseño de páginas web
User research|User interviews|UX research|Nutzerforschung = Nutzerinterviews|Nutzerbefragung / Recherche utilisateurs|Entretiens utilisateurs / Entrevistas con usuarios
Usability testing|Usability tests|User testing = Nutzertests / Tests d'utilisabilité / Tests de usabilidad
Prototyping|Prototypes|Rapid prototyping = Prototypenbau|Prototypenentwicklung / Prototypage / Prototipado
Wireframing|Wireframes
Design systems|Design system|Component library
Information architecture = Informationsarchitektur / Architecture de l'information / Arquitectura de la información
Journey mapping|User journeys|Customer journey mapping
Workshop facilitation|Facilitating workshops|Facilitation!~ = Workshopmoderation|Workshops moderieren / Animation d'ateliers / Facilitación de talleres
Design thinking
Service design = Dienstleistungsgestaltung / Conception de services / Diseño de servicios
Industrial design = Industriedesign|Produktgestaltung / Design industriel|Design produit / Diseño industrial
Fashion design = Modedesign / Création de mode|Stylisme mode / Diseño de moda
Typography = Typografie / Typographie / Tipografía
Illustration = Illustrationen / Illustrations / Ilustración
Photography|Fotografie = - / Photographie / Fotografía
Photo editing|Photo retouching|Bildbearbeitung
Video editing|Videoschnitt = Videobearbeitung / Montage de vidéos / Edición de vídeos
Video production|Filmmaking = Videoproduktion|Filmaufnahmen / Production vidéo|Réalisation de vidéos / Producción de vídeo
Motion graphics = Bewegtbild / Habillage graphique|Animation graphique / Grafismo animado
Animation|3D animation = - / Animation 3D / Animación 3D|Animación digital
Sound design|Audio engineering = Sounddesign|Audiotechnik / Conception sonore|Design sonore / Diseño de sonido
Music production = Musikproduktion / Production musicale / Producción musical
Print design|Print production|Layout design = Printproduktion|Layoutgestaltung / Maquettisme print|Conception de supports imprimés / Diseño gráfico impreso
Packaging design = Verpackungsdesign / Design d'emballage / Diseño de envases|Diseño de packaging
Figma
Sketch!?
Adobe XD
InVision
Zeplin
Axure
Miro!?
Canva
Adobe Photoshop|Photoshop
Adobe Illustrator|Illustrator!~
Adobe InDesign|InDesign
Adobe After Effects|After Effects
Adobe Premiere|Premiere Pro|Adobe Premiere Pro
Adobe Lightroom|Lightroom
Adobe Acrobat|Acrobat!~
Adobe Creative Cloud|Adobe Creative Suite|Creative Suite|Adobe Suite
Final Cut Pro
DaVinci Resolve
Blender!?
Maya!?|Autodesk Maya
Cinema 4D
3ds Max
Avid!?|Pro Tools
Art direction = Artdirektion|Künstlerische Leitung / Direction artistique / Dirección de arte|Dirección artística
Creative direction = Kreativdirektion / Direction de création / Dirección creativa
Curating|Exhibition design
Acting
Choreography
Set design|Stage management
`;
