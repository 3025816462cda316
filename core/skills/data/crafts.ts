/** Building, electrical, plumbing, metal, wood, vehicles. Lines as described in ../taxonomy.ts. */
export const crafts = `
# Electrical and mechanical trades
Conduit bending|EMT conduit|Electrical conduit = Rohrbiegen für Elektroinstallation / Pose de conduits électriques / Doblado de conduit > Electrical installation
Cable tray installation|Cable trays|Cable management = Kabeltrassen|Kabelrinnenmontage / Pose de chemins de câbles|Chemins de câbles / Bandejas portacables
Cable jointing|High voltage jointing|Cable splicing = Kabelmuffenmontage|Kabelmontage / Jonction de câbles / Empalme de cables > Electrical installation
Low voltage systems|Low voltage installation|Extra low voltage|ELV systems = Schwachstromtechnik|Niederspannungsanlagen / Courants faibles|Basse tension / Sistemas de baja tensión|Baja tensión
High voltage switching|HV switching|Medium voltage switchgear = Mittelspannungsanlagen|Schaltberechtigung / Haute tension|Manœuvres haute tension / Alta tensión|Maniobras de alta tensión
Electrical design|Electrical schematics|Wiring diagrams|Electrical drawings|Schematics reading|Electrical blueprints = Elektroplanung|Schaltpläne lesen|Stromlaufpläne / Schémas électriques|Lecture de schémas électriques / Esquemas eléctricos|Diseño eléctrico
National Electrical Code|NEC code|NFPA 70 = VDE-Vorschriften|DIN VDE 0100|DGUV V3|DGUV Vorschrift 3 / NF C 15-100|Norme NF C 15-100 / Reglamento electrotécnico de baja tensión|REBT!
Portable appliance testing|PAT testing = Prüfung ortsveränderlicher Geräte|Geräteprüfung nach DGUV / Contrôle d'appareils portatifs / Inspección de aparatos portátiles > Inspection and testing
Lighting installation|Lighting design|Lighting controls = Beleuchtungstechnik|Lichtplanung / Éclairage|Installation d'éclairage / Instalación de iluminación|Iluminación
Motor control|Motor controls|Motor rewinding|Electric motors|Motor starters = Motorsteuerung|Elektromotoren / Commande de moteurs|Moteurs électriques / Control de motores|Motores eléctricos
Generator maintenance|Standby generators|Emergency generators = Notstromaggregate|Generatorenwartung / Groupes électrogènes / Grupos electrógenos
UPS systems|Uninterruptible power supply|Battery systems = USV-Anlagen|Unterbrechungsfreie Stromversorgung / Onduleurs / Sistemas de alimentación ininterrumpida
Transformer maintenance|Power transformers|Transformers maintenance = Transformatoren|Trafostationen / Transformateurs électriques / Transformadores eléctricos
Substation maintenance|Electrical substations|Substations = Umspannwerke|Netzbau / Postes électriques / Subestaciones eléctricas
Overhead lines|Line work|Powerline installation = Freileitungsbau / Lignes aériennes / Líneas aéreas > Power systems
Smart home systems|Home automation|Building automation|Building management systems|BMS controls = Smart Home|Gebäudeautomation|Gebäudeleittechnik|Hausautomation / Domotique|Gestion technique du bâtiment|GTB! / Domótica|Automatización de edificios
Intruder alarms|Burglar alarm installation|Security alarm systems|Alarm systems = Einbruchmeldeanlagen|Alarmanlagen / Alarmes anti-intrusion|Systèmes d'alarme / Sistemas de alarma|Alarmas
Access control systems|Door entry systems = Zutrittskontrollsysteme|Zutrittskontrolle / Contrôle d'accès / Sistemas de control de acceso|Control de accesos
Telecommunications installation|Telecom installation|Fibre optic installation|Fiber optic splicing|Fibre splicing|Fiber optics|Fibre optics = Glasfasermontage|LWL-Technik|Glasfaserausbau / Fibre optique|Raccordement fibre / Fibra óptica|Instalación de telecomunicaciones
Antenna installation|Satellite installation|Mast climbing = Antennentechnik|Satellitentechnik / Installation d'antennes / Instalación de antenas
Battery technology|Battery storage|Energy storage systems|Lithium-ion batteries = Batteriespeicher|Batterietechnik|Energiespeicher / Stockage d'énergie|Batteries lithium-ion / Almacenamiento de energía|Baterías de litio
Multimeter use|Multimeters|Use of multimeters|Electrical test equipment|Oscilloscopes|Oscilloscope = Messgeräte|Multimeter bedienen|Oszilloskop / Multimètre|Appareils de mesure électrique / Multímetro|Osciloscopio
Appliance repair|White goods repair|Household appliance repair = Haushaltsgerätereparatur|Reparatur von Haushaltsgeräten / Réparation d'électroménager / Reparación de electrodomésticos
Control engineering|Control systems|Process control|Automation engineering|Industrial automation|Instrumentation and control = Regelungstechnik|Automatisierungstechnik|Steuerungstechnik|Prozessleittechnik / Automatisme|Automatismes|Régulation industrielle|Contrôle-commande / Automatización industrial|Ingeniería de control|Control de procesos
Industrial robots|Robot programming|KUKA robots|FANUC robots|ABB robots|KUKA|FANUC = Industrieroboter|Roboterprogrammierung / Robots industriels|Programmation de robots / Robots industriales|Programación de robots > Robotics
Servo drives|Servo motors|Motion control = Servoantriebe|Antriebstechnik / Servomoteurs|Variateurs / Servomotores|Accionamientos
Fieldbus systems|PROFIBUS|PROFINET|Modbus|EtherCAT|CAN bus|CANopen|BACnet = Feldbussysteme|Bussysteme / Bus de terrain / Buses de campo
Vibration analysis|Thermography|Thermographic inspection|Condition monitoring|Predictive maintenance = Zustandsüberwachung|Schwingungsanalyse|Thermografie|Vorausschauende Instandhaltung / Maintenance prédictive|Analyse vibratoire|Thermographie / Mantenimiento predictivo|Análisis de vibraciones|Termografía
Corrective maintenance = Korrektive Instandhaltung|Instandsetzung / Maintenance corrective|Maintenance curative / Mantenimiento correctivo
Total productive maintenance|TPM! = TPM-Einführung / Maintenance productive totale / Mantenimiento productivo total > Preventive maintenance
Computerized maintenance management|CMMS!|Maximo|IBM Maximo|Infor EAM|Maintenance management systems = Instandhaltungssoftware|IPS-System / GMAO! / Software de mantenimiento
Pump maintenance|Pumps and valves|Pump repair|Compressor maintenance|Compressors = Pumpenwartung|Pumpentechnik|Kompressoren / Maintenance de pompes|Pompes et vannes|Compresseurs / Mantenimiento de bombas|Bombas y válvulas|Compresores
Valve maintenance|Valve repair|Safety valves = Armaturentechnik / Robinetterie industrielle / Mantenimiento de válvulas
Bearing replacement|Shaft alignment|Laser alignment|Gearbox repair|Gearboxes = Lagerwechsel|Wellenausrichtung|Getriebereparatur / Alignement laser|Lignage d'arbres|Boîtes de vitesses / Alineación láser|Reparación de reductores > Mechanical fitting
Conveyor maintenance|Conveyor systems = Fördertechnik / Convoyeurs|Maintenance de convoyeurs / Cintas transportadoras
Boiler operation|Steam boilers|Boiler operations|Boiler plant = Kesselwärter|Kesselanlagen|Dampfkessel / Conduite de chaudière|Chaudières vapeur / Operación de calderas|Calderas de vapor
# Plumbing and climate
Pipe installation|Pipework|Copper piping|PEX piping|Pipe laying = Rohrleitungsbau|Rohrinstallation / Tuyauterie|Pose de canalisations / Instalación de tuberías|Tubería > Plumbing
Drain cleaning|Drain unblocking|Sewer maintenance|Drain jetting = Kanalreinigung|Rohrreinigung / Débouchage de canalisations|Assainissement / Desatasco de tuberías|Limpieza de alcantarillado > Plumbing
Bathroom installation|Bathroom fitting|Sanitary installation = Badsanierung|Badmontage|Sanitärtechnik / Installation sanitaire|Pose de salles de bain / Instalación de baños|Instalación sanitaria > Plumbing
Central heating|Heating systems|Heating installation|Underfloor heating|Radiator installation = Heizungsbau|Heizungsinstallation|Fußbodenheizung|Heizungstechnik / Chauffage central|Installation de chauffage|Plancher chauffant / Calefacción|Instalación de calefacción|Suelo radiante
Ventilation systems|Ductwork|Duct installation|Air handling units = Lüftungstechnik|Lüftungsbau|RLT-Anlagen / Ventilation|Gaines de ventilation|Centrales de traitement d'air / Ventilación|Conductos de ventilación > HVAC
Refrigeration systems|Commercial refrigeration|Refrigerant handling|F-gas = Kältetechnik|Kälteanlagenbau|Kälteschein / Froid commercial|Frigoriste|Manipulation de fluides frigorigènes / Refrigeración industrial|Frío industrial|Gases fluorados > HVAC
Air conditioning installation|Air conditioning repair|AC repair|Split systems|Chillers|Chiller maintenance|VRF systems = Klimatechnik|Klimaanlagenbau / Climatisation|Pose de climatisation / Climatización|Aire acondicionado|Instalación de aire acondicionado > HVAC
HVAC controls|HVAC diagnostics|HVAC troubleshooting = MSR-Technik / Régulation CVC / Control de climatización > HVAC
EPA 608 refrigerants|EPA 608 > Refrigeration systems
Solar thermal systems|Solar water heating = Solarthermie / Solaire thermique / Energía solar térmica
Sprinkler systems|Fire sprinklers|Sprinkler fitting = Sprinkleranlagen|Sprinklertechnik / Sprinklers|Réseaux sprinkler / Rociadores contra incendios
Gas fitting|Gas pipework|Gas leak detection = Gasleitungsbau|Gasanlagen / Installation gaz|Tuyauterie gaz / Instalaciones de gas > Gas installation
Water treatment|Water purification|Wastewater treatment|Sewage treatment = Wasseraufbereitung|Abwassertechnik|Abwasserbehandlung / Traitement de l'eau|Traitement des eaux|Épuration / Tratamiento de aguas|Depuración de aguas
Backflow prevention|Backflow testing = Rückflussverhinderer / Disconnecteurs / Prevención de reflujo > Plumbing
Swimming pool maintenance|Pool cleaning|Pool chemistry = Schwimmbadtechnik|Poolpflege / Entretien de piscines / Mantenimiento de piscinas
Irrigation systems|Sprinkler irrigation|Drip irrigation = Bewässerungssysteme|Bewässerungstechnik / Irrigation|Arrosage automatique / Sistemas de riego|Riego por goteo
Insulation installation|Thermal insulation|Insulation work|Loft insulation = Wärmedämmung|Dämmarbeiten|Isolierarbeiten / Isolation thermique|Pose d'isolation / Aislamiento térmico|Instalación de aislamiento
# Metal
MIG/MAG welding|GMAW!|MAG welding = MAG-Schweißen|MIG-Schweißen|Schutzgasschweißen / Soudage MIG|Soudage MAG|Soudure semi-automatique / Soldadura MIG|Soldadura MAG > Welding
Stick welding|SMAW!|Shielded metal arc welding = Elektrodenschweißen|Lichtbogenhandschweißen|E-Hand-Schweißen / Soudage à l'arc / Soldadura por arco|Soldadura con electrodo > Welding
Gas tungsten arc welding|GTAW!|TIG brazing = WIG-Schweißen / Soudage TIG / Soldadura TIG > Welding
Flux-cored arc welding|FCAW!|Flux core welding = Fülldrahtschweißen / Soudage fil fourré / Soldadura con alambre tubular > Welding
Pipe welding|Orbital welding = Rohrschweißen|Orbitalschweißen / Soudage de tuyauterie|Soudage orbital / Soldadura de tuberías > Welding
Spot welding|Resistance welding = Punktschweißen|Widerstandsschweißen / Soudage par points / Soldadura por puntos > Welding
Robotic welding|Welding robots = Roboterschweißen|Schweißroboter / Soudage robotisé / Soldadura robotizada > Welding
Laser welding = Laserschweißen / Soudage laser / Soldadura láser > Welding
Brazing = Hartlöten / Brasage / Soldadura fuerte
Weld inspection|Welding inspection|Visual weld inspection = Schweißnahtprüfung|Schweißaufsicht / Contrôle des soudures / Inspección de soldadura > Welding
Plasma cutting|Oxy-fuel cutting|Oxy-acetylene cutting|Flame cutting = Plasmaschneiden|Brennschneiden|Autogenschweißen / Oxycoupage|Découpe plasma / Corte por plasma|Oxicorte
Laser cutting = Laserschneiden / Découpe laser / Corte láser
Waterjet cutting = Wasserstrahlschneiden / Découpe jet d'eau / Corte por chorro de agua
Press brake operation|Metal bending|Press brake|Sheet metal bending = Abkanten|Biegen von Blechen|Abkantpresse / Pliage de tôle|Presse plieuse|Plieuse / Plegado de chapa|Plegadora > Metal fabrication
Metal stamping|Stamping presses|Punching and stamping = Stanztechnik|Stanzen und Pressen / Emboutissage|Estampage / Estampación metálica|Embutición
Metal grinding|Surface grinding|Cylindrical grinding|Precision grinding = Schleiftechnik|Flachschleifen|Rundschleifen / Rectification|Meulage / Rectificado
Metal polishing|Deburring = Entgraten|Metallpolieren / Ébavurage|Polissage / Desbarbado|Pulido de metales
Forging|Blacksmithing = Schmieden|Schmiedetechnik / Ferronnerie / Forja|Herrería
Casting and foundry|Foundry work|Metal casting|Die casting = Gießereitechnik|Druckguss / Fonderie|Moulage sous pression / Fundición|Fundición a presión
Heat treatment|Metal heat treatment = Wärmebehandlung|Härtetechnik / Traitement thermique / Tratamiento térmico
Electroplating|Surface finishing|Powder coating|Galvanizing|Anodizing|Anodising = Galvanotechnik|Oberflächentechnik|Pulverbeschichtung|Eloxieren / Traitement de surface|Galvanisation|Thermolaquage / Galvanoplastia|Tratamiento de superficies|Recubrimiento en polvo
Sandblasting|Abrasive blasting|Shot blasting = Sandstrahlen|Strahlarbeiten / Sablage|Grenaillage / Chorreado de arena|Granallado
Steel erection|Structural steel|Steel construction|Ironwork = Stahlbau|Stahlbaumontage / Charpente métallique|Montage de structures métalliques / Estructuras metálicas|Montaje de estructuras
Tool making|Toolmaking|Tool and die making|Die making|Mould making|Mold making = Werkzeugbau|Formenbau|Werkzeugmechanik / Outillage|Fabrication de moules / Matricería|Fabricación de moldes
Locksmith work|Steel doors and gates|Metal fitting = Schlosserei|Schlosserarbeiten|Metallbearbeitung / Serrurerie|Métallerie / Cerrajería
CNC milling|CNC mill operation = Fräsen|CNC-Fräse / Fraisage CNC|Fraisage|Fraisage numérique / Fresado CNC|Fresado > CNC
CNC turning|CNC lathe|CNC lathes = Drehen und Fräsen|CNC-Drehmaschine / Tournage CNC|Tournage numérique|Tournage / Torneado CNC|Torneado > CNC
CNC setup|CNC setting|Machine setup|Machine setting|Tool setting = Rüsten von Maschinen|Maschinen einrichten|Einrichten von CNC-Maschinen / Réglage de machines|Réglage machine|Réglage commande numérique / Preparación de máquinas|Ajuste de máquinas
G-code programming|G-code|G code = G-Code-Programmierung|DIN-Programmierung / Code G / Programación en código G > CNC
Mastercam > CNC; CAM
Fanuc controls|Fanuc CNC > CNC
Siemens Sinumerik|Sinumerik > CNC
Heidenhain > CNC
Mazak > CNC
Mazatrol > CNC
Haas CNC|Haas machines > CNC
EDM machining|Wire EDM|Electrical discharge machining|Spark erosion = Drahterodieren|Senkerodieren|Funkenerosion / Électroérosion / -
CAM!|Computer-aided manufacturing|CAD/CAM = CAM-Programmierung / FAO!?|Fabrication assistée par ordinateur / Fabricación asistida por ordenador
Coordinate measuring machines|CMM operation|CMM programming|CMM inspection|Coordinate measurement = Koordinatenmesstechnik|3D-Messtechnik / Machine à mesurer tridimensionnelle|Métrologie tridimensionnelle / Medición tridimensional > Precision measurement
Vernier calipers|Calipers|Calipers and micrometers|Measuring instruments|Gauges and calipers = Messschieber|Messmittel|Prüfmittel / Pied à coulisse|Instruments de mesure / Calibre pie de rey|Instrumentos de medición > Precision measurement
# Wood and interior
Cabinet making|Cabinetmaking|Furniture making|Furniture construction = Möbelbau|Möbeltischlerei / Ébénisterie|Fabrication de meubles / Ebanistería|Fabricación de muebles > Carpentry
Furniture assembly|Flat-pack assembly = Möbelmontage / Montage de meubles / Montaje de muebles
Kitchen fitting|Kitchen installation = Küchenmontage / Pose de cuisines / Montaje de cocinas > Carpentry
Framing carpentry|Timber framing|Wood framing|Rough carpentry|Timber construction = Holzbau|Zimmererarbeiten|Holzrahmenbau|Zimmerei / Charpente bois|Ossature bois / Carpintería de armar|Construcción en madera > Carpentry
Finish carpentry|Trim carpentry|Second fix carpentry|First fix carpentry = Innenausbau / Agencement intérieur|Menuiserie intérieure / Carpintería de acabados > Carpentry
Window and door installation|Window fitting|Door hanging|Window installation|Door installation = Fensterbau|Fenstermontage|Türenmontage / Pose de menuiseries|Pose de fenêtres / Instalación de ventanas y puertas
Glazing|Glass fitting = Glaserarbeiten|Verglasung / Vitrerie|Pose de vitrages / Acristalamiento|Cristalería
Drywall installation|Drywall|Drylining|Dry lining|Plasterboard|Sheetrock|Stud partitions = Trockenbau|Gipskartonmontage / Plaquiste|Pose de plaques de plâtre|Cloisons sèches|Placo / Pladur|Placas de yeso > Plastering
Parquet laying|Hardwood floors|Hardwood flooring|Laminate flooring|Carpet fitting|Carpet laying|Vinyl flooring = Parkettverlegung|Bodenlegen|Bodenbelagsarbeiten|Parkettleger / Pose de parquet|Pose de sols|Revêtements de sols / Colocación de parquet|Pavimentos|Solados > Flooring installation
Wallpapering|Wallpaper hanging|Interior painting|Exterior painting = Tapezieren|Malerarbeiten|Lackierarbeiten|Malern / Pose de papier peint|Peinture en bâtiment|Peinture intérieure / Empapelado|Pintura de interiores|Pintura decorativa > Painting and decorating
Wood machining|CNC router|Woodworking machinery|Spindle moulding = Holzbearbeitung|Holzbearbeitungsmaschinen|TSM-Schein / Usinage du bois|Machines à bois / Mecanizado de la madera|Maquinaria de carpintería
Wood finishing|French polishing|Varnishing|Wood staining = Holzlackierung|Oberflächenbehandlung von Holz / Finition bois|Vernissage / Barnizado|Lacado de madera
Furniture restoration|Antique restoration = Möbelrestaurierung / Restauration de meubles / Restauración de muebles
Shopfitting|Exhibition stand building|Stand building = Ladenbau|Messebau / Agencement de magasins|Montage de stands / Montaje de stands
Kitchen design|Kitchen planning = Küchenplanung / Conception de cuisines|Cuisiniste / Diseño de cocinas
# Construction trades
Stonemasonry|Stone masonry|Stone cutting = Steinmetzarbeiten|Natursteinarbeiten / Taille de pierre / Cantería
Blockwork|Brickwork|Brick laying|Block laying = Maurerarbeiten|Mauerwerksbau / Maçonnerie|Pose de parpaings / Albañilería|Mampostería > Bricklaying
Concrete finishing|Concrete pouring|Concrete placement|Cement finishing = Betonarbeiten|Betonbau|Betonieren / Coulage de béton|Finition béton|Bétonnage / Vertido de hormigón|Hormigonado > Concrete work
Shuttering|Formwork carpentry|Formwork installation = Schalungsbau|Einschalen|Schalung / Coffrage / Encofrado > Concrete work
Steel fixing|Rebar installation|Rebar tying|Reinforcement fixing = Eisenflechten|Bewehrungsbau|Betonstahlverlegung / Ferraillage / Ferralla|Armado de acero
Rendering and screeding|Floor screeding|External rendering|Screeding = Estrichlegen|Verputzen|Außenputz / Chape|Enduits de façade|Ravalement / Solado|Enfoscado|Revoco
Facade construction|Cladding installation|Curtain walling|Cladding|Façade work = Fassadenbau|Fassadenmontage / Façades|Bardage|Pose de bardage / Fachadas|Muro cortina
Waterproofing|Damp proofing|Tanking systems = Bauwerksabdichtung|Abdichtungsarbeiten / Étanchéité / Impermeabilización
Roof tiling|Slate roofing|Flat roofing|Roof repairs|Shingle roofing|Leadwork = Dachdeckerarbeiten|Flachdachbau|Dacheindeckung|Spenglerarbeiten|Dachklempnerei / Couverture|Zinguerie|Toiture / Tejados|Cubiertas > Roofing
Wall and floor tiling|Tile setting|Ceramic tiling|Grouting = Fliesenlegen|Fliesenarbeiten|Plattenverlegung / Pose de carrelage|Carrelage|Faïence / Alicatado|Colocación de azulejos|Solado y alicatado > Tiling
Road construction|Asphalt laying|Paving|Asphalt paving|Tarmac laying|Road works = Straßenbau|Asphaltbau|Pflasterarbeiten / Travaux routiers|Pose d'enrobés|Pavage|Construction routière / Construcción de carreteras|Asfaltado|Pavimentación
Earthworks|Excavation|Trenching|Trench shoring = Erdarbeiten|Erdbau|Tiefbau|Baugrubenaushub / Terrassement|Travaux de terrassement / Movimiento de tierras|Excavaciones
Excavator driving|Digger driving|Backhoe operation|Backhoe loader|Mini excavator|Bulldozer operation|Wheel loader|Wheel loaders|Telehandler|Telehandlers = Baggerfahren|Baggerführer|Radlader|Teleskoplader|Baumaschinenführer / Conduite d'engins|Pelle mécanique|Conduite de pelle|Chargeuse|CACES! / Manejo de excavadora|Retroexcavadora|Maquinaria pesada|Manipulador telescópico > Plant operation
Sewer construction|Pipeline construction|Utility installation|Underground utilities = Kanalbau|Leitungsbau|Rohrleitungstiefbau / Réseaux enterrés|VRD!|Voirie et réseaux divers / Redes de saneamiento|Canalizaciones
Railway track work|Track maintenance|Rail track maintenance|Permanent way = Gleisbau / Pose de voie ferrée|Maintenance des voies ferrées / Mantenimiento de vías
Bridge construction|Bridge design = Brückenbau / Construction de ponts|Ouvrages d'art / Construcción de puentes|Diseño de puentes
Tunnel construction|Tunnelling|Tunneling = Tunnelbau / Travaux souterrains|Construction de tunnels / Construcción de túneles
Pile driving|Piling|Foundation works|Foundations construction = Spezialtiefbau|Pfahlgründung|Gründungsarbeiten / Fondations spéciales|Battage de pieux / Cimentaciones|Pilotaje
Scaffold erection|Scaffold inspection|Scaffold assembly = Gerüstbau / Montage d'échafaudages|Échafaudage / Montaje de andamios|Andamios > Scaffolding
Crane signalling|Banksman|Slinger signaller|Banksman duties|Lift planning = Anschlagen von Lasten|Lasten anschlagen / Élingage|Chef de manœuvre / Eslingado|Señalista > Crane operation
Tower crane operation|Mobile crane operation|Overhead crane operation|Overhead cranes|Gantry cranes = Kranführerschein|Turmdrehkran|Hallenkran|Kranführer|Brückenkran / Conduite de grue|Pont roulant|Grutier / Grúa torre|Puente grúa|Gruista|Manejo de grúas > Crane operation
Aerial work platforms|Scissor lifts|Boom lifts|Cherry picker|Cherry pickers|MEWP!|IPAF! = Hubarbeitsbühne|Hubarbeitsbühnen|Hebebühne|Hubsteiger / Nacelle|Nacelles élévatrices|PEMP! / Plataformas elevadoras|Plataforma elevadora
Building maintenance|Property maintenance|General maintenance|Handyman work|Building repairs|Caretaking = Gebäudeunterhalt|Hausmeistertätigkeiten|Hausmeisterdienste|Gebäudeinstandhaltung / Maintenance des bâtiments|Entretien de bâtiments|Petits travaux / Mantenimiento de edificios|Mantenimiento general
Building renovation|Renovation|Refurbishment|Home improvement|Home remodeling = Altbausanierung|Gebäudesanierung|Renovierung / Rénovation de bâtiments / Rehabilitación de edificios|Reformas
Building inspection|Site inspection|Snagging|Punch lists|Home inspection = Bauabnahme|Mängelbeseitigung|Mängelmanagement / Inspection de bâtiments|Levée des réserves|Réception de travaux / Inspección de obra|Inspección de edificios
Construction safety|Site safety|Site safety inspections|SiGeKo|CDM regulations = Baustellensicherheit|Sicherheitskoordination / Sécurité chantier|Coordination SPS / Seguridad en obra|Seguridad en construcción > Health and safety
Construction scheduling|Construction planning|Site logistics|Programme of works = Bauablaufplanung|Bauzeitenplanung|Terminplanung / Planification de chantier|Ordonnancement de travaux / Planificación de obra > Construction management
Construction tendering|Construction procurement|Tender documents|VOB!|HOAI! = Ausschreibung und Vergabe|Leistungsverzeichnisse|AVA!|Ausschreibung / Appels d'offres|Dossier de consultation / Licitaciones|Pliegos de condiciones > Tender management
Construction cost control|Construction budgeting|Cost control in construction = Baukostenkontrolle|Baukalkulation|Aufmaß / Métrés|Suivi budgétaire de chantier|Étude de prix / Control de costes de obra|Mediciones y presupuestos > Cost estimation
Subcontractor management|Subcontractor coordination|Managing subcontractors = Nachunternehmersteuerung|Nachunternehmerkoordination / Gestion des sous-traitants / Gestión de subcontratas|Coordinación de subcontratistas
Concrete testing|Slump tests|Materials testing|Material testing|Tensile testing = Werkstoffprüfung|Betonprüfung|Materialprüfung / Essais de matériaux|Essais béton / Ensayo de materiales|Ensayos de hormigón
Road marking|Traffic management on site|Traffic control and flagging|Flagging = Verkehrssicherung|Baustellenabsicherung / Signalisation de chantier / Señalización de obras
Paving stones and patios|Patio laying|Block paving|Hardscaping|Fencing installation|Fence installation = Zaunbau|Pflasterbau|Terrassenbau / Dallage|Pose de clôtures|Aménagement extérieur / Vallado|Colocación de adoquines > Landscaping
Chimney sweeping = Schornsteinfeger|Kaminkehren / Ramonage / Deshollinado
Elevator installation|Escalator maintenance|Lift installation|Lift engineering = Aufzugstechnik|Aufzugsmontage / Ascensoriste|Maintenance d'ascenseurs / Mantenimiento de ascensores > Lift maintenance
Energy auditing|Energy audits|Energy performance certificates|Energy efficiency|Building energy assessment = Energieberatung|Energieausweis|Energieaudits|Energieeffizienz / Audit énergétique|Performance énergétique|DPE! / Auditoría energética|Certificación energética|Eficiencia energética
Passive house|Passivhaus|Low energy buildings = Passivhausbau / Maison passive|RE2020 / Casa pasiva > Sustainable design
Damage restoration|Water damage restoration|Fire damage restoration|Mold remediation = Brandschadensanierung|Wasserschadensanierung / Assèchement après sinistre / Restauración de daños por agua
Rope access|IRATA!|Industrial rope access = Seilzugangstechnik|Höhenarbeiten / Travaux sur cordes|Cordiste / Trabajos verticales > Working at height
Commercial diving|Underwater welding = Taucherarbeiten|Berufstauchen / Travaux sous-marins|Scaphandrier / Buceo profesional
# Vehicles
Brake repair|Brakes and suspension|Brake replacement|Brake systems = Bremsenreparatur|Bremsenservice / Freinage|Réparation de freins / Reparación de frenos|Frenos y suspensión > Automotive repair
Engine repair|Engine rebuilding|Engine overhaul|Engine diagnostics|Engine tuning = Motorinstandsetzung|Motorenüberholung|Motorreparatur / Réparation de moteurs|Réfection de moteurs / Reparación de motores > Automotive repair
Transmission repair|Clutch replacement|Gearbox overhaul = Getriebeinstandsetzung|Kupplungswechsel / Réparation de transmissions / Reparación de transmisiones > Automotive repair
Automotive electrics|Auto electrical systems|Vehicle electrics|Auto electrical|Vehicle electronics = Kfz-Elektrik|Fahrzeugelektrik|Fahrzeugelektronik / Électricité automobile / Electricidad del automóvil|Electricidad automotriz
Electric vehicles|Hybrid vehicles|High-voltage vehicle systems|EV maintenance|E-mobility = Elektromobilität|Hochvolttechnik|Hochvoltsysteme / Véhicules électriques|Véhicules hybrides / Vehículos eléctricos|Vehículos híbridos
Vehicle inspection|MOT testing|Roadworthiness testing|Vehicle inspections|Pre-trip inspection|Pre-trip inspections = Hauptuntersuchung|Fahrzeuginspektion|Abfahrtskontrolle / Contrôle technique|Contrôle technique automobile / Inspección de vehículos|ITV!
OBD diagnostics|OBD-II|OBD2|Scan tools|Diagnostic scan tools = Fehlerspeicher auslesen|Fahrzeugdiagnose / Diagnostic électronique automobile|Valise de diagnostic / Diagnosis OBD|Diagnosis del automóvil > Vehicle diagnostics
Wheel alignment|Tyre replacement|Tire service|Tire rotation|Wheel balancing = Achsvermessung|Reifenwechsel|Radwechsel|Reifenmontage / Géométrie des trains|Montage de pneus|Pneumatiques / Alineación y balanceo|Montaje de neumáticos > Tyre fitting
Oil changes|Vehicle servicing|Oil change|Routine vehicle maintenance|Routine servicing = Ölwechsel|Fahrzeugwartung|Inspektionsarbeiten / Vidange|Révision de véhicules|Entretien courant / Cambio de aceite|Mantenimiento de vehículos > Automotive repair
Automotive air conditioning|Vehicle air conditioning = Kfz-Klimaanlagen|Klimaservice / Climatisation automobile / Climatización automotriz
Car painting|Automotive painting|Automotive refinishing|Vehicle painting = Fahrzeuglackierung|Autolackierung / Peinture automobile|Carrosserie-peinture / Pintura de automóviles > Bodywork
Panel beating|Dent removal|Collision repair|Dent repair|Auto body repair = Karosseriebau|Karosserieinstandsetzung|Unfallinstandsetzung|Ausbeulen / Carrosserie|Débosselage|Tôlerie automobile / Chapa y pintura|Carrocería > Bodywork
Car detailing|Auto detailing|Vehicle valeting|Vehicle cleaning = Fahrzeugaufbereitung|Autopflege / Nettoyage de véhicules|Préparation esthétique automobile / Detallado de vehículos|Limpieza de vehículos
Windscreen replacement|Auto glass replacement|Windshield replacement = Autoglas|Scheibenwechsel / Vitrage automobile|Remplacement de pare-brise / Sustitución de lunas
Motorcycle repair|Motorcycle mechanics = Zweiradmechanik|Motorradreparatur / Mécanique moto / Mecánica de motocicletas
Bicycle repair|Bike repair|Bicycle mechanics = Fahrradreparatur|Fahrradmechanik / Réparation de vélos|Mécanique cycles / Reparación de bicicletas
Truck maintenance|Commercial vehicle repair|Heavy vehicle repair|HGV maintenance|Heavy duty mechanics|Heavy equipment repair = Nutzfahrzeugtechnik|Lkw-Reparatur|Baumaschinenmechanik / Mécanique poids lourds|Maintenance poids lourds / Mecánica de camiones|Mantenimiento de maquinaria pesada > Automotive repair
Agricultural machinery repair|Farm machinery maintenance|Tractor maintenance = Landmaschinentechnik|Landmaschinenmechanik / Mécanique agricole|Machinisme agricole / Mecánica agrícola
Small engine repair|Lawn mower repair = Kleingerätereparatur / Motoculture / Reparación de motores pequeños
Vehicle homologation|Type approval = Homologation|Typgenehmigung / Homologation de véhicules / Homologación de vehículos
AUTOSAR > Embedded systems
ISO 26262|Functional safety|Automotive functional safety = Funktionale Sicherheit / Sûreté de fonctionnement|Sécurité fonctionnelle / Seguridad funcional
CANoe|Vector CANoe > Fieldbus systems
Advanced driver assistance systems|ADAS!|ADAS calibration|Autonomous driving = Fahrerassistenzsysteme|Autonomes Fahren / Aide à la conduite|Véhicule autonome / Sistemas de asistencia a la conducción|Conducción autónoma
Auto parts sales|Parts counter|Spare parts management|Spare parts = Ersatzteilverkauf|Ersatzteilmanagement|Teiledienst / Pièces détachées|Magasin pièces / Recambios|Gestión de repuestos
`;
