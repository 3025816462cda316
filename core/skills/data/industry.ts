/** Manufacturing, engineering, electronics, energy, transport of goods and people. Lines as described in ../taxonomy.ts. */
export const industry = `
# Manufacturing
Assembly line work|Assembly line|Production assembly|Line assembly = Fließbandarbeit|Montagelinie|Bandarbeit / Chaîne de montage|Travail à la chaîne / Línea de montaje|Cadena de montaje > Production line operation
Electronics assembly|Electronic assembly|PCB assembly|Cable harness assembly|Wire harness|Cable harnesses = Elektronikmontage|Leiterplattenbestückung|Kabelkonfektion|Baugruppenmontage / Assemblage électronique|Câblage électronique|Faisceaux électriques / Montaje electrónico|Montaje de cableado
Surface mount technology = SMD-Bestückung|SMD-Technik|Reflow-Löten / Montage en surface|CMS électronique|Soudage à la vague / Montaje superficial > Soldering
SMT assembly|SMT lines > Soldering
Reflow soldering|Wave soldering > Soldering
IPC-A-610|IPC standards > Soldering
J-STD-001 > Soldering
Clean room work|Clean room = Reinraum|Reinraumarbeit|Reinraumtechnik / Salle blanche|Travail en salle blanche / Sala blanca|Sala limpia
Cleanroom|Cleanrooms > Clean room work
Extrusion|Plastic extrusion = Extrusionstechnik|Blasformen|Tiefziehen von Kunststoff / Extrusion plastique|Extrusion soufflage|Thermoformage / Soplado de plástico|Termoformado
Blow moulding|Blow molding > Extrusion
Thermoforming > Extrusion
Plastics processing|Plastics technology|Polymer processing = Kunststofftechnik|Kunststoffverarbeitung / Plasturgie / Procesado de plásticos|Transformación de plásticos
Composites manufacturing|Composite lay-up = Faserverbundtechnik|Laminieren von GFK|Faserverbundwerkstoffe / Matériaux composites / Materiales compuestos|Laminado de fibra
Carbon fibre|Carbon fiber > Composites manufacturing
Fibreglass lamination > Composites manufacturing
Printing press operation|Offset printing|Flexographic printing|Digital printing|Screen printing|Flexography = Offsetdruck|Drucktechnik|Siebdruck|Flexodruck|Digitaldruck / Impression offset|Sérigraphie|Flexographie|Conducteur offset / Impresión offset|Serigrafía|Flexografía
Prepress|Pre-press = Druckvorstufe|Buchbinderei|Druckweiterverarbeitung / Prépresse|Façonnage|Reliure / Preimpresión|Encuadernación
Colour separation > Prepress
Print finishing > Prepress
Bookbinding > Prepress
Textile production|Textile manufacturing = Textiltechnik|Weberei|Textilproduktion / Tissage|Production textile / Producción textil|Tejeduría
Weaving|Spinning and weaving > Textile production
Knitting machines > Textile production
Pattern making|Pattern cutting|Garment patterns|Draping and patternmaking = Schnitttechnik|Schnitterstellung|Schnittkonstruktion / Patronage|Modélisme / Patronaje|Confección de patrones > Sewing
Industrial sewing|Sewing machine operation|Overlock machines = Industrienähen|Industrienähmaschine / Couture industrielle|Machine à coudre industrielle / Costura industrial|Máquina de coser industrial > Sewing
Leatherworking|Leather goods = Lederverarbeitung|Schuhmacherei|Sattlerei / Maroquinerie|Cordonnerie / Marroquinería|Zapatería
Shoemaking > Leatherworking
Shoe repair > Leatherworking
Jewellery making|Jewelry making = Goldschmieden|Schmuckherstellung / Bijouterie|Joaillerie|Sertissage / Joyería|Orfebrería
Goldsmithing > Jewellery making
Gem setting > Jewellery making
Silversmithing > Jewellery making
Watchmaking = Uhrmacherei|Uhrenreparatur / Horlogerie / Relojería
Watch repair > Watchmaking
Clock repair > Watchmaking
Ceramics production|Ceramics firing = Keramikherstellung|Töpferei / Poterie|Céramique / Alfarería|Cerámica
Pottery > Ceramics production
Glass blowing|Glass production = Glasherstellung|Glasbläserei / Verrerie|Soufflage de verre / Vidriería|Soplado de vidrio
Glassmaking > Glass blowing
Food production = Lebensmittelproduktion|Lebensmittelverarbeitung|Lebensmitteltechnik / Industrie agroalimentaire|Transformation alimentaire|Agroalimentaire / Producción alimentaria|Industria alimentaria
Food processing > Food production
Food manufacturing > Food production
Industrial food production > Food production
Dairy processing|Milk processing = Molkereitechnik|Käseherstellung|Milchverarbeitung / Transformation laitière|Fromagerie / Procesado lácteo|Elaboración de queso > Food production
Cheese making|Cheesemaking > Food production
Meat processing = Fleischverarbeitung|Schlachtung|Zerlegung / Transformation de viande|Abattage|Désossage / Procesado cárnico|Despiece > Butchery
Slaughtering > Butchery
Deboning > Butchery
Brewing|Beer brewing = Brauwesen|Bierbrauen|Brennerei / Brassage|Brasserie artisanale|Distillation / Elaboración de cerveza|Destilación
Distilling > Brewing
Fermentation processes > Brewing
Bottling and filling|Filling lines|Bottling lines|Bottling = Abfüllung|Abfüllanlagen / Embouteillage|Conditionnement|Lignes de conditionnement / Embotellado|Envasado|Líneas de envasado
Packaging machine operation|Packaging machinery|Packing machines = Verpackungsmaschinen|Palettieren / Machines d'emballage|Palettisation|Conduite de ligne / Máquinas envasadoras|Paletizado > Packaging
Palletizing|Palletising > Packaging
Paper production|Pulp and paper = Papierherstellung|Papiertechnik / Papeterie industrielle|Industrie papetière / Industria papelera
Papermaking > Paper production
Woodworking industry = Sägewerk|Holzindustrie / Scierie / Aserradero
Sawmill operation|Sawmilling > Woodworking industry
Cement and concrete production|Ready-mix concrete = Betonherstellung|Betonmischanlage / Centrale à béton / Planta de hormigón
Batch plant operation > Cement and concrete production
Chemical production|Chemical plant operation|Chemical process operation = Chemieanlagen|Chemische Produktion|Chemikant / Industrie chimique|Conduite de procédés chimiques|Opérateur chimie / Producción química|Operación de planta química
Reactor operation > Chemical production
Petrochemicals = Petrochemie|Raffinerie / Pétrochimie|Raffinage / Petroquímica|Refinería
Refinery operations > Petrochemicals
Oil refining > Petrochemicals
Steel production|Steel mill operation|Rolling mill = Stahlproduktion|Walzwerk|Metallurgie|Hüttentechnik / Sidérurgie|Laminage / Siderurgia|Metalurgia|Laminación
Metallurgy > Steel production
Semiconductor manufacturing|Semiconductor processing|Semiconductors = Halbleiterfertigung|Halbleitertechnik|Waferfertigung / Semi-conducteurs|Fabrication de semi-conducteurs / Fabricación de semiconductores|Semiconductores
Wafer fabrication > Semiconductor manufacturing
Photolithography > Semiconductor manufacturing
Pharmaceutical manufacturing|Pharmaceutical production|Tablet manufacturing = Pharmaproduktion|Arzneimittelherstellung|Sterilabfüllung / Production pharmaceutique|Fabrication pharmaceutique / Fabricación farmacéutica|Producción farmacéutica
Aseptic filling > Pharmaceutical manufacturing
Bioprocessing = Bioprozesstechnik|Bioverfahrenstechnik / Bioprocédés|Bioréacteurs / Bioprocesos|Biorreactores
Upstream processing|Downstream processing > Bioprocessing
Fermentation technology > Bioprocessing
Bioreactors > Bioprocessing
Production supervision|Shift supervision|Shift leadership|Shift management = Schichtführung|Produktionsleitung|Schichtleitung|Fertigungsleitung / Gestion de production|Chef d'équipe production|Encadrement de production|Management d'équipe de production / Supervisión de producción|Gestión de la producción|Jefe de turno
Production management > Production supervision
Plant management > Production supervision
Production scheduling|Master production scheduling = Fertigungssteuerung|Arbeitsvorbereitung|Produktionssteuerung|Fertigungsplanung / Ordonnancement|Planification de production|Méthodes industrialisation / Programación de la producción|Planificación de la producción > Manufacturing
Manufacturing planning > Manufacturing
Shop floor control > Manufacturing
Manufacturing execution systems|MES!? = MES-Systeme|Manufacturing-Execution-System / Systèmes MES / Sistemas MES
Manufacturing engineering = Fertigungstechnik|Produktionstechnik / Génie industriel|Industrialisation / Ingeniería de fabricación|Ingeniería de producción
Production engineering > Manufacturing engineering
Process industrialisation > Manufacturing engineering
Time and motion studies|Time studies = REFA-Methoden|Zeitwirtschaft|Zeitaufnahme / Chronométrage|Étude des temps / Métodos y tiempos|Estudio de tiempos
REFA! > Time and motion studies
MTM! > Time and motion studies
Work measurement > Time and motion studies
Value stream mapping|VSM! = Wertstromanalyse|Wertstromdesign / Cartographie des flux de valeur / Mapa de flujo de valor > Lean
SMED!|Single-minute exchange of die = Rüstzeitoptimierung|Rüstzeitreduzierung / Réduction des temps de changement / Reducción de tiempos de cambio > Lean
Changeover reduction > Lean
Poka-yoke > Lean
Error proofing|Mistake proofing > Lean
Gemba walks|Gemba > Lean
PDCA!|Plan-do-check-act|PDCA cycle > Process improvement
A3 problem solving = Ishikawa-Diagramm|5-Why-Methode|8D-Report|8D-Reports / Méthode 5 pourquoi|Diagramme d'Ishikawa / Diagrama de Ishikawa|5 porqués > Root cause analysis
A3 thinking > Root cause analysis
5 whys|Five whys > Root cause analysis
Ishikawa > Root cause analysis
Fishbone diagrams > Root cause analysis
Overall equipment effectiveness|OEE! = Gesamtanlageneffektivität / Taux de rendement synthétique|TRS! / Eficiencia general de los equipos
First article inspection|Initial sample inspection = Erstmusterprüfung|Erstmusterprüfbericht / Contrôle premier article / Inspección de primera pieza > Quality control
FAI reports > Quality control
Incoming goods inspection|Incoming inspection|Receiving inspection = Wareneingangsprüfung|Wareneingangskontrolle / Contrôle réception / Inspección de recepción > Quality control
In-process inspection|Visual inspection|Final inspection|Product inspection|Dimensional inspection = Sichtprüfung|Endkontrolle|Sichtkontrolle|Maßprüfung / Contrôle visuel|Contrôle dimensionnel|Contrôle final / Inspección visual|Inspección final|Control dimensional > Quality control
Non-destructive testing|NDT! = Zerstörungsfreie Prüfung|ZfP!|Ultraschallprüfung|Magnetpulverprüfung / Contrôle non destructif|CND!|Ressuage / Ensayos no destructivos|Líquidos penetrantes
Ultrasonic testing > Non-destructive testing
Radiographic testing > Non-destructive testing
Magnetic particle testing > Non-destructive testing
Dye penetrant testing > Non-destructive testing
IATF 16949|ISO/TS 16949 = VDA-Standards / - / - > Quality management
VDA 6.3 > Quality management
AS9100 > Quality management
EN 9100 > Quality management
ISO 45001 > Health and safety
OHSAS 18001 > Health and safety
ISO 50001 > Energy management
ISO 17025|ISO/IEC 17025 > Quality management
ISO 22000|FSSC 22000 > Food safety
BRC food > Food safety
BRCGS > Food safety
IFS Food > Food safety
Quality auditing|Internal auditing|ISO auditing = Qualitätsaudits|Lieferantenaudits|Interne Audits / Audit qualité|Audits fournisseurs|Audits internes / Auditoría de calidad|Auditorías internas|Auditorías de proveedores
Supplier audits|Quality audits > Quality auditing
Corrective and preventive action|CAPA!|Corrective actions = Korrekturmaßnahmen|Abweichungsmanagement / Actions correctives|Gestion des non-conformités / Acciones correctivas|Gestión de no conformidades
Non-conformance reports > Corrective and preventive action
Nonconformance management > Corrective and preventive action
Product lifecycle management|PLM! = Produktlebenszyklusmanagement / Gestion du cycle de vie des produits / Gestión del ciclo de vida del producto
Teamcenter|Siemens Teamcenter > Product lifecycle management
Windchill > Product lifecycle management
Machine safety|Machine guarding|Machinery directive|Risk assessment of machinery = Maschinensicherheit|Maschinenrichtlinie|CE-Kennzeichnung / Sécurité machines|Marquage CE|Directive machines / Seguridad de máquinas|Marcado CE|Directiva de máquinas
CE marking > Machine safety
Explosion protection = Explosionsschutz / Zones ATEX / Atmósferas explosivas
ATEX! > Explosion protection
Hot work = Arbeitsfreigaben|Feuererlaubnisschein / Permis de feu|Permis de travail sur site / Permisos de trabajo seguro
Permit to work|Permits to work|Work permits at site > Hot work
Personal protective equipment|PPE! = Persönliche Schutzausrüstung|PSA! / Équipements de protection individuelle|EPI! / Equipos de protección individual
Chemical safety|Handling of chemicals = Gefahrstoffe|Gefahrstoffmanagement|Sicherheitsdatenblätter / Sécurité chimique|Risque chimique|Fiches de données de sécurité / Seguridad química|Productos químicos peligrosos
Safety data sheets > Chemical safety
MSDS! > Chemical safety
REACH!? > Chemical safety
WHMIS > Chemical safety
Accident investigation|Incident investigation|Incident reporting = Unfalluntersuchung|Unfallanalyse / Analyse des accidents|Arbre des causes / Investigación de accidentes
Near-miss reporting > Accident investigation
Ergonomics|Workplace ergonomics = Ergonomie|Arbeitsplatzgestaltung / - / Ergonomía|Factores humanos
Human factors > Ergonomics
Fire prevention|Fire protection|Fire risk assessment = Brandschutzkonzepte|Vorbeugender Brandschutz|Brandschutzhelfer|Brandschutzbeauftragter / Prévention incendie|Sécurité incendie|SSIAP / Prevención de incendios|Protección contra incendios|Planes de evacuación
Evacuation plans > Fire prevention
# Engineering
Mechanical design = Mechanische Konstruktion|Konstruktionstechnik|Maschinenkonstruktion|Produktkonstruktion / Conception mécanique|Bureau d'études|Conception de produits / Diseño mecánico|Diseño de máquinas > Mechanical engineering
Machine design > Mechanical engineering
Product engineering > Mechanical engineering
Design engineering > Mechanical engineering
Sheet metal design = Blechkonstruktion|Fertigungsgerechte Konstruktion / Conception tôlerie|Conception pour la fabrication / Diseño para fabricación > Mechanical design
Design for manufacturing|DFM! > Mechanical design
Design for assembly > Mechanical design
DFMA > Mechanical design
Tolerance analysis|Tolerance stack-up|Geometric dimensioning and tolerancing = Toleranzanalyse|Form- und Lagetoleranzen / Cotation fonctionnelle|Tolérancement géométrique|Chaînes de cotes / Análisis de tolerancias|Tolerancias geométricas
GD and T > Tolerance analysis
Solid Edge > CAD
Onshape > CAD
FreeCAD > CAD
BricsCAD > CAD
Tekla Structures|Tekla > CAD; Structural engineering
ArchiCAD > CAD; Building information modeling
Vectorworks > CAD
Allplan > CAD
Navisworks > Building information modeling
AutoCAD Electrical > CAD; Electrical design
SEE Electrical > CAD; Electrical design
WSCAD > CAD; Electrical design
AutoCAD Plant 3D > CAD
PDMS! > CAD
AVEVA E3D > CAD
Lumion = 3D-Visualisierung / Rendu 3D / Renderizado 3D
Enscape > Lumion
V-Ray > Lumion
KeyShot
COMSOL|COMSOL Multiphysics = Multiphysik-Simulation / - / - > Finite element analysis
Nastran > Finite element analysis
LS-DYNA > Finite element analysis
HyperMesh > Finite element analysis
Altair HyperWorks > Finite element analysis
OpenFOAM > CFD
ANSYS Fluent > CFD
Star-CCM+ > CFD
STAAD.Pro|STAAD Pro > Structural engineering
ETABS > Structural engineering
SAP2000 > Structural engineering
RFEM > Structural engineering
Robot Structural Analysis > Structural engineering
PVsyst > Solar panel installation
Photovoltaic design > Solar panel installation
Aspen Plus|Aspen HYSYS = Prozesssimulation / Simulation de procédés / Simulación de procesos > Process engineering
Process simulation > Process engineering
P&ID = R&I-Fließbilder|RI-Schemata / Schémas PID|Schémas TI / Diagramas de tuberías e instrumentación
Piping and instrumentation diagrams > P&ID
P&IDs > P&ID
Piping design|Piping engineering = Rohrleitungsplanung / Conception de tuyauterie / Diseño de tuberías
Pipe stress analysis > Piping design
Heat transfer|Heat exchangers = Wärmeübertragung|Wärmetauscher / Transfert de chaleur|Échangeurs thermiques / Transferencia de calor|Intercambiadores de calor > Thermodynamics
Fluid mechanics|Fluid dynamics = Strömungsmechanik|Strömungslehre / Mécanique des fluides / Mecánica de fluidos
Hydrodynamics > Fluid mechanics
Materials science = Werkstofftechnik|Werkstoffkunde|Materialwissenschaft / Science des matériaux / Ciencia de los materiales
Materials engineering > Materials science
Mechatronics|Mechatronic systems = Mechatronik / Mécatronique / Mecatrónica
Systems engineering = Systemtechnik / Ingénierie système / Ingeniería de sistemas
Model-based systems engineering|MBSE! > Systems engineering
SysML > Systems engineering
IBM DOORS > Systems engineering
Test engineering = Prüfstand|Prüfstände|Versuchstechnik|Produktprüfung / Bancs d'essais|Banc d'essai|Ingénierie d'essais / Bancos de pruebas|Ingeniería de pruebas
Test bench > Test engineering
Test benches > Test engineering
Product testing > Test engineering
Validation testing > Test engineering
Endurance testing > Test engineering
Reliability engineering = Zuverlässigkeitstechnik / Ingénierie de fiabilité / Ingeniería de fiabilidad
Weibull analysis > Reliability engineering
MTBF! > Reliability engineering
Design of experiments = Versuchsplanung|Statistische Versuchsplanung / Plans d'expériences / Diseño de experimentos > Statistics
DoE!~ > Statistics
Minitab > Statistics
JMP software > Statistics
Product certification|UL certification = Produktzertifizierung|EMV!|Elektromagnetische Verträglichkeit / Certification de produits|Compatibilité électromagnétique|CEM! / Certificación de productos|Compatibilidad electromagnética
Technical compliance > Product certification
EMC testing > Product certification
Electromagnetic compatibility > Product certification
Analog electronics|Analogue electronics|Analog circuit design = Analogtechnik|Analogelektronik / Électronique analogique / Electrónica analógica > Electronics
Mixed-signal design > Electronics
Digital electronics = Digitaltechnik|Digitalelektronik / Électronique numérique / Electrónica digital > Electronics
Digital circuit design > Electronics
Digital design > Electronics
Logic design > Electronics
Power electronics = Leistungselektronik|Schaltnetzteile / Électronique de puissance|Alimentations à découpage / Electrónica de potencia > Electronics
Switch-mode power supplies|Power supplies design > Electronics
Inverter design > Electronics
RF engineering = Hochfrequenztechnik|HF-Technik|Antennenentwicklung / Radiofréquences|Hyperfréquences / Ingeniería de radiofrecuencia|Radiofrecuencia > Electronics
Radio frequency engineering > Electronics
RF design > Electronics
Antenna design > Electronics
Microwave engineering > Electronics
KiCad = Leiterplattenlayout|Leiterplattenentwicklung / Conception de cartes électroniques|Routage PCB / Diseño de placas electrónicas > PCB design
OrCAD > PCB design
Eagle PCB > PCB design
Cadence Allegro > PCB design
PADS layout > PCB design
SPICE simulation|Circuit simulation = Schaltungssimulation / Simulation de circuits / Simulación de circuitos > Electronics
LTspice > Electronics
PSpice > Electronics
ASIC design = Chipdesign|IC-Entwicklung / Conception de circuits intégrés / Diseño de circuitos integrados > Electronics
SoC design > Electronics
Chip design > Electronics
VLSI!|VLSI design > Electronics
IC layout > Electronics
Cadence Virtuoso > Electronics
Synopsys > Electronics
Vivado > FPGA
Xilinx > FPGA
Quartus > FPGA
FPGA development > FPGA
Sensors|Sensor technology|Sensor integration = Sensorik|Sensortechnik / Capteurs / Sensores|Tecnología de sensores
Optics = Optik und Photonik|Photonik|Lasertechnik / Photonique|Optique instrumentale / Fotónica|Óptica instrumental
Photonics > Optics
Laser technology > Optics
Optical engineering > Optics
Acoustics|Acoustical engineering = Akustik|Schallschutz|Lärmmessung / Acoustique|Mesure du bruit / Acústica|Medición de ruido
Noise measurement > Acoustics
NVH! > Acoustics
Nuclear engineering|Nuclear safety = Kerntechnik|Nukleartechnik / Génie nucléaire|Sûreté nucléaire / Ingeniería nuclear|Seguridad nuclear
Reactor physics > Nuclear engineering
Power plant operation = Kraftwerksbetrieb|Kraftwerkstechnik|Gasturbinen|Dampfturbinen / Conduite de centrale|Production d'énergie|Turbines à gaz / Operación de centrales|Generación de energía|Turbinas de gas
Power generation > Power plant operation
Turbine operation|Gas turbines|Steam turbines > Power plant operation
Hydropower = Wasserkraft / Hydroélectricité|Énergie hydraulique / Energía hidroeléctrica > Renewable energy
Hydroelectric power > Renewable energy
Wind turbine maintenance|Wind turbine service = Windkraftanlagen|Windenergietechnik|Windparkservice / Maintenance éolienne|Éoliennes / Mantenimiento de aerogeneradores|Energía eólica > Renewable energy
Blade repair > Renewable energy
Hydrogen technology|Green hydrogen = Wasserstofftechnik|Brennstoffzellen / Hydrogène|Piles à combustible / Hidrógeno verde|Pilas de combustible > Renewable energy
Fuel cells > Renewable energy
Electrolysers > Renewable energy
Biogas|Biogas plants = Biogasanlagen|Bioenergie / Méthanisation|Biomasse / Biomasa > Renewable energy
Biomass > Renewable energy
Bioenergy > Renewable energy
Smart grids|Smart metering = Stromnetze|Netzbetrieb|Netzplanung|Smart Meter / Réseaux intelligents|Réseaux électriques|Exploitation de réseaux / Redes inteligentes|Redes eléctricas > Power systems
Grid operations|Grid planning|Power grid > Power systems
Energy trading|Power trading|Gas trading = Energiehandel|Energiewirtschaft|Stromhandel / Négoce d'énergie|Marchés de l'énergie / Comercio de energía|Mercados energéticos
Electricity markets > Energy trading
Reservoir engineering = Erdöltechnik|Lagerstättentechnik / Ingénierie pétrolière|Forage pétrolier / Ingeniería de petróleo|Perforación de pozos > Oil and gas
Petroleum engineering > Oil and gas
Well completion|Well control > Oil and gas
Wellhead operations > Oil and gas
Mine planning = Bergbautechnik|Sprengtechnik|Tagebau / Exploitation minière|Tirs de mines|Génie minier / Ingeniería de minas|Voladuras|Minería > Mining
Mining engineering|Open pit mining|Underground mining > Mining
Blasting operations > Mining
Mineral processing > Mining
Aerodynamics = Aerodynamik|Flugmechanik / Aérodynamique|Mécanique du vol / Aerodinámica > Aerospace engineering
Flight mechanics|Flight dynamics > Aerospace engineering
Space systems = Raumfahrttechnik|Satellitentechnologie|Satellitenkommunikation / Ingénierie spatiale|Systèmes spatiaux / Ingeniería espacial|Comunicaciones por satélite > Aerospace engineering
Satellite engineering|Satellite communications > Aerospace engineering
Spacecraft design > Aerospace engineering
Naval architecture = Schiffbau|Schiffsentwurf|Schiffstechnik / Architecture navale|Construction navale / Arquitectura naval|Construcción naval > Shipbuilding
Ship design|Ship systems > Shipbuilding
Drone operation|Drone piloting|UAV piloting = Drohnenführerschein|Drohnenflug|Drohnensteuerung / Pilotage de drones|Télépilote de drone / Pilotaje de drones|Manejo de drones
UAV operation > Drone operation
Drones > Drone operation
Unmanned aerial vehicles > Drone operation
Laser scanning|3D laser scanning = Laserscanning|Punktwolken|Photogrammetrie / Lasergrammétrie|Nuages de points / Escaneo láser|Nubes de puntos|Fotogrametría
LiDAR > Laser scanning
Point clouds > Laser scanning
Photogrammetry > Laser scanning
Cadastral surveying|Boundary surveys|GNSS surveying|GPS surveying = Katastervermessung|Bauvermessung|Absteckung / Bornage|Implantation topographique|Topographie / Topografía|Replanteo|Catastro > Surveying
Construction staking > Surveying
Setting out > Surveying
Cartography = Kartographie|Kartografie|Fernerkundung|Geoinformatik / Cartographie|Télédétection|Analyse spatiale|SIG! / Cartografía|Teledetección|Análisis espacial > GIS
Map making > GIS
Remote sensing > GIS
Spatial analysis > GIS
Geospatial analysis > GIS
Reinforced concrete design|Concrete design|Prestressed concrete = Stahlbetonbau|Eurocodes im Hochbau|Massivbau / Béton armé|Calcul béton armé|Eurocodes de structure / Hormigón armado|Diseño de cimentaciones|Eurocódigos > Structural engineering
Steel design > Structural engineering
Eurocodes|Eurocode > Structural engineering
Foundation design > Structural engineering
Seismic design = Erdbebeningenieurwesen / Génie parasismique|Parasismique / Ingeniería sísmica|Diseño sismorresistente > Structural engineering
Earthquake engineering > Structural engineering
Water resources engineering = Wasserbau|Siedlungswasserwirtschaft|Wasserversorgung|Hochwasserschutz / Hydraulique urbaine|Réseaux d'eau|Gestion des eaux / Ingeniería hidráulica|Abastecimiento de agua > Hydrology
Water supply systems > Hydrology
Sewer design > Hydrology
Flood risk management > Hydrology
Hydraulic engineering > Hydrology
Transport planning and modelling|Transportation planning|Transport modelling|Traffic modelling = Verkehrsplanung|Verkehrstechnik|Verkehrsmodellierung / Planification des transports|Modélisation du trafic|Ingénierie du trafic / Planificación del transporte|Ingeniería de tráfico > Traffic engineering
VISSIM > Traffic engineering
PTV Visum > Traffic engineering
Railway engineering|Railway signalling = Eisenbahntechnik|Leit- und Sicherungstechnik|Schienenfahrzeuge / Ingénierie ferroviaire|Signalisation ferroviaire|Matériel roulant / Ingeniería ferroviaria|Señalización ferroviaria|Material rodante
Rail signalling > Railway engineering
Rolling stock > Railway engineering
MEP design|MEP coordination = Technische Gebäudeausrüstung|TGA!|TGA-Planung|Gebäudetechnik|Versorgungstechnik / CVC!|Génie climatique|Fluides du bâtiment|Lots techniques / Instalaciones en edificación|Instalaciones MEP
Building services engineering|Building services > MEP design
Mechanical, electrical and plumbing > MEP design
Heating load calculation = Heizlastberechnung|Hydraulischer Abgleich|Lüftungsplanung / Calculs thermiques|Études thermiques|Dimensionnement CVC / Cálculo de cargas térmicas|Diseño de climatización > HVAC
HVAC design > HVAC
Hydraulic balancing > HVAC
Energy modelling > HVAC
Building physics = Bauphysik / Physique du bâtiment / Física de edificios
Heritage conservation|Building conservation = Denkmalpflege|Denkmalschutz / Conservation du patrimoine|Restauration du patrimoine / Conservación del patrimonio|Restauración del patrimonio
Historic preservation > Heritage conservation
Landscape architecture|Landscape design = Landschaftsarchitektur|Freiraumplanung|Gartengestaltung / Architecture du paysage|Paysagisme|Aménagement paysager / Paisajismo|Arquitectura del paisaje|Diseño de jardines
Garden design > Landscape architecture
# Logistics and transport
Import and export documentation|Export documentation|Shipping documents|Export control = Exportdokumente|Ausfuhrpapiere|Exportkontrolle|Zollpapiere|Akkreditive / Documents d'export|Connaissement|Formalités douanières|Crédit documentaire / Documentación de exportación|Conocimiento de embarque|Comercio exterior
Bills of lading|Bill of lading > Import and export documentation
Letters of credit > Import and export documentation
Sea freight|Ocean freight = Seefracht|Containerverkehr / Fret maritime|Transport maritime / Transporte marítimo|Flete marítimo > Freight forwarding
Container shipping > Freight forwarding
Air freight|Air cargo = Luftfracht / Fret aérien / Carga aérea|Flete aéreo > Freight forwarding
Road haulage|Road freight|Road transport|LTL freight = Straßengüterverkehr|Landverkehr|Güterkraftverkehr / Transport routier|Fret routier / Transporte por carretera > Freight forwarding
Full truckload > Freight forwarding
Rail freight = Schienengüterverkehr / Fret ferroviaire / Transporte ferroviario de mercancías
Last mile delivery|Postal delivery = Paketzustellung|Briefzustellung|Zustellung von Paketen|Postzustellung / Livraison du dernier kilomètre|Tri de colis|Distribution du courrier / Reparto de paquetería|Última milla|Reparto postal > Delivery driving
Parcel sorting|Mail sorting|Mail carrying > Delivery driving
Load securing|Cargo securing|Load planning|Cargo handling = Ladungssicherung|Frachtumschlag|Güterumschlag / Arrimage|Sécurisation du chargement|Manutention de fret / Sujeción de carga|Estiba|Manipulación de carga
Freight handling > Load securing
Dock operations = Hafenlogistik|Hafenumschlag|Containerterminal / Opérations portuaires|Manutention portuaire / Operaciones portuarias|Estibador
Port operations > Dock operations
Container terminal operations > Dock operations
Stevedoring > Dock operations
Longshoring > Dock operations
Yard management|Yard driving = Hofmanagement / Gestion de parc camions|Gestion des quais / Gestión de patio
Dock scheduling > Yard management
Order fulfilment|Order fulfillment|Order preparation|E-commerce fulfilment = Auftragskommissionierung|Versandabwicklung|Warenausgang|Versandvorbereitung / Préparation de commandes|Expédition de colis|Expéditions / Preparación de pedidos online|Expedición de pedidos > Warehouse operations
Inventory accuracy|Inventory optimisation|Inventory optimization = Bestandsoptimierung|Bestandsmanagement|ABC-Analyse / Optimisation des stocks|Inventaires tournants / Optimización de inventarios|Control de existencias > Inventory management
ABC analysis > Inventory management
Safety stock > Inventory management
FIFO!|FIFO/LIFO|LIFO! > Inventory management
FEFO! > Inventory management
Barcode scanning|Barcode scanners|Barcode systems = Barcodescanner|MDE-Geräte|MDE-Scanner / Lecteur de codes-barres|Terminal code-barres|Scan de colis / Lector de códigos de barras|Escáner de código de barras > RF scanning
RFID|RFID systems > RF scanning
Voice picking|Pick by voice|Pick-by-light > Order picking
Warehouse layout|Warehouse design|Automated warehouses = Lagerplanung|Hochregallager|Automatiklager / Implantation d'entrepôt|Entrepôts automatisés / Diseño de almacenes|Almacenes automatizados > Warehouse operations
Slotting optimisation > Warehouse operations
AS/RS > Warehouse operations
SAP EWM > SAP; Warehouse management systems
SAP WM > SAP; Warehouse management systems
SAP Extended Warehouse Management > SAP; Warehouse management systems
SAP LE > SAP; Warehouse management systems
SAP APO > SAP
SAP IBP > SAP
SAP PP > SAP
SAP TM > Transport management
Oracle TMS > Transport management
Order management|Order entry|Sales order processing|Order-to-cash|Order to cash = Auftragserfassung|Bestellabwicklung / Gestion des commandes|Saisie de commandes|ADV! / Gestión de pedidos|Entrada de pedidos > Order processing
Supplier negotiation|Supplier sourcing|Supplier selection|Global sourcing = Lieferantenverhandlung|Lieferantenauswahl|Bestellwesen|Beschaffung|Operativer Einkauf / Négociation fournisseurs|Sourcing fournisseurs|Approvisionnement|Bons de commande / Negociación con proveedores|Órdenes de compra|Aprovisionamiento > Procurement
RFQ! > Procurement
RFQs > Procurement
Purchase orders|Purchase order processing > Procurement
Spend analysis > Procurement
Supplier quality management|Supplier development|Supplier evaluation = Lieferantenentwicklung|Lieferantenbewertung|Lieferantenqualität / Développement fournisseurs|Évaluation des fournisseurs|Qualité fournisseurs / Desarrollo de proveedores|Homologación de proveedores > Vendor management
Category purchasing = Indirekter Einkauf|Öffentliches Beschaffungswesen|Vergaberecht / Achats indirects|Marchés publics|Commande publique / Compras indirectas|Contratación pública|Licitaciones públicas > Procurement
Indirect procurement|Public procurement|E-procurement > Procurement
SAP Ariba|Ariba > Procurement
Coupa > Procurement
Sales and operations planning = Absatzplanung|Absatz- und Produktionsplanung / Plan industriel et commercial|PIC!? / Planificación de ventas y operaciones > Demand planning
S&OP > Demand planning
Integrated business planning > Demand planning
Reverse logistics = Retourenmanagement|Retourenbearbeitung|Rückwärtslogistik / Gestion des retours|Logistique inverse / Logística inversa|Gestión de devoluciones
Returns management|Returns processing > Reverse logistics
Third-party logistics|Contract logistics = Kontraktlogistik / Prestation logistique / Operador logístico
3PL! > Third-party logistics
Fleet maintenance|Vehicle fleet|Fleet telematics = Fuhrparkmanagement|Fuhrparkverwaltung|Flottenmanagement|Telematik / Gestion de flotte|Gestion du parc automobile|Télématique / Gestión de flotas|Telemática > Fleet management
Telematics > Fleet management
Refrigerated transport = Fernverkehr|Tankwagenfahren|Sattelzug|Kühltransporte|Berufskraftfahrer / Semi-remorque|Conduite poids lourd|Conducteur SPL|Transport frigorifique / Conducción de camión|Tráiler|Transporte refrigerado > HGV driving
Tanker driving|Articulated lorry driving|Semi-trailer driving|Long-haul driving > HGV driving
Flatbed hauling > HGV driving
Defensive driving|Safe driving|Eco-driving = Fahrsicherheit|Defensives Fahren|Spritsparendes Fahren / Conduite préventive|Éco-conduite / Conducción defensiva|Conducción eficiente
Chauffeur services = Chauffeurdienst|Personenbeförderung|Fahrdienst / Chauffeur privé|VTC! / Chófer privado
Private hire driving > Chauffeur services
Ride-hailing > Chauffeur services
Moving and removals|Furniture removal|House removals = Umzugsservice|Umzugshelfer|Möbeltransport / Déménagement / Mudanzas
Relocation services > Moving and removals
Tram driving = Straßenbahnfahren|Fahrdienstleitung|Triebfahrzeugführer|Stellwerksbedienung / Conduite de tramway|Conduite de trains|Aiguillage / Conducción de tranvía|Maquinista ferroviario|Regulación ferroviaria
Metro operation > Tram driving
Signal operation|Signalling operation > Tram driving
Train dispatching > Tram driving
Train conducting = Zugbegleitung|Fahrkartenkontrolle / Contrôle de titres de transport|Accompagnement de trains / Revisor de tren|Control de billetes
Ticket inspection > Train conducting
Fare collection > Train conducting
Passenger service|Passenger handling|Passenger check-in = Passagierabfertigung|Flughafenbetrieb|Check-in am Flughafen / Accueil des passagers|Exploitation aéroportuaire|Enregistrement des passagers / Atención a pasajeros|Operaciones aeroportuarias|Facturación de pasajeros
Airport operations > Passenger service
Gate handling > Passenger service
Check-in counter > Passenger service
Boarding procedures > Passenger service
Aircraft marshalling|Aircraft refuelling = Flugzeugabfertigung|Vorfeldkontrolle|Flugzeugenteisung / Assistance en escale|Opérations de piste|Avitaillement / Asistencia en tierra|Operaciones de rampa|Handling aeroportuario > Ground handling
Ramp operations|Ramp handling > Ground handling
De-icing > Ground handling
Airframe and powerplant = Flugzeugwartung|Fluggerätmechanik|Triebwerkswartung / Maintenance aéronautique|Mécanique aéronautique|Part-66 aéronautique / Mantenimiento aeronáutico|Mantenimiento de aeronaves > Aircraft maintenance
A&P! > Aircraft maintenance
Aircraft structures|Aircraft engines|Aircraft inspection > Aircraft maintenance
Line maintenance > Aircraft maintenance
Base maintenance > Aircraft maintenance
EASA Part 145|EASA Part-66|Part 145 > Aircraft maintenance
Flight planning|Flight dispatch|Flight operations management = Flugplanung|Flugdienstberatung|Crewplanung / Préparation des vols|Planification des équipages|Régulation des vols / Planificación de vuelos|Despacho de vuelos
Crew scheduling|Crew planning > Flight planning
Instrument flight|Instrument rating = Instrumentenflug|Verkehrsflugzeugführer / Vol aux instruments|Pilotage d'avions / Vuelo instrumental|Pilotaje de aviones > Piloting
IFR! > Piloting
Multi-engine flying|Commercial flying > Piloting
Crew resource management > Piloting
CRM training for crews > Piloting
Helicopter piloting|Helicopter flying = Hubschrauberfliegen / Pilotage d'hélicoptères / Pilotaje de helicópteros > Piloting
Aviation safety|Aviation security = Luftsicherheit|Flugsicherheit / Sûreté aéroportuaire|Sécurité aérienne / Seguridad aérea|Seguridad aeroportuaria
Safety management systems > Aviation safety
ICAO standards > Aviation safety
FAA regulations|EASA regulations > Aviation safety
Emergency evacuation procedures|Cabin safety procedures = Kabinensicherheit / Sécurité cabine|Procédures d'évacuation / Seguridad en cabina > Cabin crew
Cabin safety > Cabin crew
In-flight safety > Cabin crew
Ship navigation|Marine navigation = Schiffsführung|Nautik|Brückenwache / Navigation maritime|Quart à la passerelle|Cartes marines / Navegación marítima|Guardia de navegación|Cartas náuticas > Seamanship
Bridge watchkeeping|Watchkeeping > Seamanship
Nautical charts > Seamanship
ECDIS > Seamanship
COLREGs > Seamanship
Marine engine maintenance|Marine engineering watchkeeping|Engine room operations|Ship engines = Schiffsmaschinen|Schiffsbetriebstechnik|Maschinenraum / Mécanique navale|Machines marines / Máquinas navales|Sala de máquinas|Mecánica naval
Deck operations|Deck maintenance = Decksarbeiten|Festmachen von Schiffen|Matrose / Opérations de pont|Amarrage|Matelotage / Operaciones de cubierta|Amarre|Marinería > Seamanship
Mooring|Mooring operations > Seamanship
Boat handling > Seamanship
Sailing vessel handling > Seamanship
Cargo operations at sea = Ladungsbetrieb auf See|Tankschifffahrt / Opérations cargaison / Operaciones de carga en buques
Tanker operations > Cargo operations at sea
Ballast operations > Cargo operations at sea
STCW|STCW basic safety > Seamanship
GMDSS > Seamanship
SOLAS > Seamanship
Fishing|Commercial fishing = Fischerei|Berufsfischerei / Pêche professionnelle|Pêche en mer / Pesca comercial|Pesca de altura
Trawling > Fishing
Net mending > Fishing
Yacht maintenance = Bootsbau|Yachtservice / Construction de bateaux|Maintenance nautique / Construcción de embarcaciones|Mantenimiento de yates
Boat building|Boat repair|Boatbuilding > Yacht maintenance
`;
