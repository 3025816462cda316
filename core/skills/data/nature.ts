/** Farming, forest, environment, science. Lines as described in ../taxonomy.ts. */
export const nature = `
# Agriculture
Dairy farming|Dairy herd management = Milchviehhaltung|Melken|Rinderhaltung|Melktechnik / Élevage laitier|Traite|Élevage bovin / Ganadería lechera|Ordeño|Ganado bovino > Farming
Milking|Milking machines > Farming
Cattle rearing|Cattle handling > Farming
Poultry farming = Geflügelhaltung / Élevage de volailles|Aviculture / Avicultura > Farming
Egg production > Farming
Hatchery work > Farming
Pig farming|Pig husbandry = Schweinehaltung|Schweinemast / Élevage porcin / Porcicultura|Ganado porcino > Farming
Swine production > Farming
Sheep farming|Sheep shearing|Goat farming = Schafhaltung|Schafschur / Élevage ovin|Tonte / Ganado ovino|Esquila > Farming
Lambing > Farming
Beekeeping = Imkerei|Bienenhaltung / - / Apicultura
Apiculture > Beekeeping
Aquaculture = Aquakultur|Fischzucht / Pisciculture / Acuicultura|Piscicultura
Fish farming|Fish hatchery > Aquaculture
Arable farming = Ackerbau|Pflanzenbau|Getreideanbau|Aussaat und Ernte / Grandes cultures|Semis et récoltes|Conduite des cultures|Récolte / Cultivos herbáceos|Siembra y cosecha|Rotación de cultivos|Cosecha > Farming
Crop management|Crop rotation|Crop scouting > Farming
Sowing and harvesting|Sowing|Harvesting|Grain harvesting > Farming
Field crops > Farming
Fruit growing|Fruit picking|Pruning of fruit trees|Berry growing = Obstbau|Obsternte|Erntehelfer / Arboriculture fruitière|Cueillette de fruits|Taille des arbres fruitiers / Fruticultura|Recolección de fruta|Poda de frutales > Farming
Orchard management > Farming
Vegetable growing = Gemüsebau|Gewächshaus|Unterglasanbau|Hydrokultur / Maraîchage|Cultures sous serre|Hydroponie / Horticultura intensiva|Invernaderos|Hidroponía > Farming
Market gardening > Farming
Greenhouse operations|Greenhouse management|Greenhouses|Greenhouse production > Farming
Hydroponics > Farming
Viticulture = Weinbau|Weinlese|Rebschnitt|Kellerwirtschaft|Weinbereitung / Vendanges|Taille de la vigne|Vinification / Viticultura|Vendimia|Poda de viña|Enología|Elaboración de vino
Vineyard management > Viticulture
Vine pruning > Viticulture
Grape harvesting > Viticulture
Winemaking > Viticulture
Wine production > Viticulture
Oenology > Viticulture
Enology > Viticulture
Organic farming|Biodynamic farming = Ökologischer Landbau|Biolandbau|Ökolandbau|Permakultur / Agriculture biologique|Agroécologie / Agricultura ecológica|Permacultura|Agroecología > Farming
Permaculture > Farming
Regenerative agriculture|Sustainable agriculture > Farming
Agronomy = Agronomie|Bodenkunde|Düngeplanung|Agrarberatung|Pflanzenernährung|Bodenproben / Pédologie|Fertilisation|Conseil agricole / Agronomía|Edafología|Fertilización|Asesoramiento agrícola
Soil science|Soil testing|Soil fertility|Fertilizer application|Fertiliser planning > Agronomy
Plant nutrition > Agronomy
Agricultural advisory > Agronomy
Crop advisory > Agronomy
Plant protection|Crop protection = Pflanzenschutz|Pflanzenschutzmittel|Sachkundenachweis Pflanzenschutz|Unkrautbekämpfung / Protection des cultures|Certiphyto|Traitements phytosanitaires|Désherbage / Protección de cultivos|Tratamientos fitosanitarios|Carné de fitosanitarios|Control de malas hierbas
Pesticide application|Herbicide application > Plant protection
Crop spraying > Plant protection
Integrated pest management > Plant protection
Weed control > Plant protection
Plant breeding|Plant propagation|Plant identification|Plant care = Pflanzenzüchtung|Saatgutproduktion|Baumschule|Pflanzenvermehrung|Pflanzenkenntnisse|Pflanzenpflege / Amélioration des plantes|Production de semences|Multiplication des plantes|Pépinière|Reconnaissance des végétaux / Mejora vegetal|Producción de semillas|Viveros|Multiplicación de plantas
Seed production > Plant breeding
Grafting plants > Plant breeding
Nursery production > Plant breeding
Precision farming|Precision agriculture|Smart farming = Präzisionslandwirtschaft|Digitale Landwirtschaft / Agriculture de précision / Agricultura de precisión
GPS guidance systems > Precision farming
Farm management software > Precision farming
Combine harvester operation|Combine harvesters = Traktorfahren|Mähdrescher|Landmaschinen|Schlepperfahren / Conduite de tracteurs|Moissonneuse-batteuse|Engins agricoles / Conducción de tractor|Cosechadora|Maquinaria agrícola|Tractorista > Tractor operation
Tractor driving > Tractor operation
Farm machinery operation|Agricultural machinery > Tractor operation
Baler operation > Tractor operation
Farm management|Farm accounting = Betriebsführung Landwirtschaft|Agrarwirtschaft|Agrarmanagement / Gestion d'exploitation agricole|Économie agricole / Gestión de explotaciones agrarias|Economía agraria|Agronegocios > Farming
Agricultural economics > Farming
Agribusiness > Farming
CAP subsidies > Farming
Livestock nutrition = Futtermittel|Fütterung|Weidemanagement|Futterbau / Alimentation animale|Gestion des pâturages|Fourrages / Nutrición animal|Alimentación animal|Manejo de pastos
Animal feeding > Livestock nutrition
Feed formulation > Livestock nutrition
Grazing management > Livestock nutrition
Pasture management > Livestock nutrition
Fodder production > Livestock nutrition
Artificial insemination = Künstliche Besamung|Tiergesundheit|Bestandsbetreuung / Insémination artificielle|Santé animale / Inseminación artificial|Sanidad animal
Herd health > Artificial insemination
Calving > Artificial insemination
Livestock health > Artificial insemination
Silviculture = Forstwirtschaft|Waldbau|Holzernte|Forsteinrichtung|Aufforstung|Waldpflege / Sylviculture|Gestion forestière|Exploitation forestière|Reboisement|Bûcheronnage / Silvicultura|Gestión forestal|Repoblación forestal|Aprovechamiento forestal > Forestry
Forest management|Forest inventory|Forest conservation > Forestry
Reforestation > Forestry
Timber harvesting > Forestry
Logging operations > Forestry
Tree planting > Forestry
Chainsaw operation|Chainsaw use|Chainsaws = Motorsägenführerschein|Motorsäge|Baumfällung|Baumpflege|Seilklettertechnik|Freischneider / Tronçonneuse|Abattage d'arbres|Élagage|Débroussaillage / Motosierra|Tala de árboles|Poda en altura|Desbrozadora > Forestry
Tree felling|Tree climbing|Tree pruning > Forestry
Brush cutting > Forestry
Harvester operation in forests > Forestry
Motorsägenschein > Forestry
Wildlife management|Wildlife conservation|Wildlife monitoring = Wildtiermanagement|Jagdwesen|Artenschutz / Gestion de la faune|Gestion cynégétique|Garde-chasse / Gestión de fauna|Gestión cinegética|Guarda forestal
Game management > Wildlife management
Hunting licence duties > Wildlife management
Gamekeeping > Wildlife management
Lawn care|Lawn mowing|Mowing = Rasenpflege|Heckenschnitt|Grünpflege|Grünanlagenpflege|Gartenpflege|Platzwart / Entretien des espaces verts|Espaces verts|Tonte de pelouses|Taille de haies / Mantenimiento de jardines|Jardinería|Zonas verdes|Corte de césped|Poda de setos > Landscaping
Hedge trimming > Landscaping
Turf management > Landscaping
Groundskeeping|Grounds maintenance > Landscaping
Green space maintenance > Landscaping
Greenkeeping > Landscaping
Weeding > Landscaping
Flower arranging|Wedding flowers = Blumenbinden|Floristik|Straußbinden|Trauerfloristik|Hochzeitsfloristik / Composition florale|Art floral|Confection de bouquets|Fleuristerie / Arte floral|Composición floral|Arreglos florales|Floristería > Floristry
Floral design > Floristry
Bouquet making|Wreath making > Floristry
# Environment
Environmental management = Umweltmanagement|Umweltschutz|Umweltmanagementsysteme|Immissionsschutz|Umweltaudits / Management environnemental|Protection de l'environnement|Conformité environnementale|ICPE! / Gestión ambiental|Gestión medioambiental|Protección ambiental|Auditoría ambiental
Environmental management systems > Environmental management
Environmental compliance > Environmental management
EMAS! > Environmental management
Environmental auditing > Environmental management
Environmental permits > Environmental management
Environmental protection > Environmental management
Environmental reporting > Environmental management
Nature conservation|Conservation biology = Naturschutz|Artenkartierung|Biodiversität|Landschaftspflege|Biotopkartierung|Schutzgebietsmanagement / Conservation de la nature|Biodiversité|Gestion d'espaces naturels|Inventaires naturalistes|Génie écologique / Conservación de la naturaleza|Biodiversidad|Espacios naturales protegidos|Restauración ecológica > Ecology
Biodiversity|Biodiversity monitoring > Ecology
Habitat restoration > Ecology
Protected areas management > Ecology
Species monitoring > Ecology
Ecological surveys > Ecology
Climate change adaptation|Climate policy|Climate science|Climate modelling|Climate protection = Klimaschutz|Klimaanpassung|Klimawandel|Dekarbonisierung / Changement climatique|Adaptation au changement climatique|Décarbonation|Transition écologique / Cambio climático|Adaptación al cambio climático|Descarbonización|Transición ecológica
Decarbonisation|Decarbonization > Climate change adaptation
Air quality monitoring|Air pollution control = Luftreinhaltung|Emissionsmessung|Luftqualität / Qualité de l'air|Surveillance des émissions / Calidad del aire|Control de emisiones > Environmental monitoring
Emissions monitoring > Environmental monitoring
Dispersion modelling > Environmental monitoring
Water quality testing = Wasseranalytik|Wasserproben|Gewässergüte|Trinkwasseranalyse|Gewässerschutz / Qualité de l'eau|Analyse de l'eau|Prélèvements d'eau / Calidad del agua|Análisis de aguas|Muestreo de aguas
Water sampling > Water quality testing
Water quality monitoring > Water quality testing
Drinking water analysis > Water quality testing
Water analysis > Water quality testing
Soil remediation|Site remediation|Brownfield remediation|Groundwater remediation|Groundwater monitoring = Altlastensanierung|Bodensanierung|Hydrogeologie|Altlasten|Grundwassermonitoring / Dépollution des sols|Sites et sols pollués / Remediación de suelos|Suelos contaminados|Hidrogeología
Contaminated land > Soil remediation
Hydrogeology > Soil remediation
Hazardous waste management|Waste sorting|Waste collection|Waste disposal|Refuse collection|Waste treatment = Abfallwirtschaft|Abfallentsorgung|Müllabfuhr|Sondermüll|Entsorgung|Recyclinghof|Abfallmanagement / Gestion des déchets|Collecte des déchets|Tri des déchets|Déchets dangereux|Ripeur / Gestión de residuos|Recogida de residuos|Residuos peligrosos|Clasificación de residuos|Reciclaje > Waste management
Recycling operations > Waste management
Landfill management > Waste management
Environmental education = Umweltbildung|Umweltpädagogik / Éducation à l'environnement|Sensibilisation à l'environnement / Educación ambiental
Environmental outreach > Environmental education
Environmental awareness > Environmental education
Noise control|Environmental noise = Lärmschutz / Lutte contre le bruit / Control de ruido
Odour control > Noise control
Environmental engineering = Umwelttechnik|Umweltingenieurwesen|Umweltberatung / Génie de l'environnement|Conseil en environnement|Ingénierie environnementale / Ingeniería ambiental|Consultoría ambiental
Environmental technology > Environmental engineering
Pollution control > Environmental engineering
Environmental consulting > Environmental engineering
Meteorology = Meteorologie|Wettervorhersage / Prévision météorologique / Meteorología|Predicción meteorológica
Weather forecasting > Meteorology
Atmospheric science > Meteorology
Oceanography = Ozeanographie|Meeresbiologie|Küstenschutz / Océanographie|Biologie marine|Gestion du littoral / Oceanografía|Biología marina
Marine biology|Marine science > Oceanography
Coastal management > Oceanography
Geophysics|Geophysical surveys = Geophysik|Seismik / Géophysique|Sismologie / Geofísica|Sismología
Seismology > Geophysics
Seismic interpretation > Geophysics
Geological mapping = Geologische Kartierung|Geochemie|Mineralogie|Paläontologie / Cartographie géologique|Géochimie|Paléontologie / Cartografía geológica|Geoquímica|Mineralogía|Paleontología > Geology
Core logging > Geology
Geochemistry > Geology
Mineral exploration|Mineralogy > Geology
Petrology > Geology
Paleontology > Geology
# Science and laboratory
Pipetting|Weighing and pipetting = Pipettieren|Laborgeräte|Reagenzien herstellen|Lösungen ansetzen|Zentrifugation / Pipetage|Matériel de laboratoire|Préparation de réactifs|Préparation de solutions / Pipeteo|Equipos de laboratorio|Preparación de reactivos|Preparación de soluciones > Laboratory techniques
Laboratory glassware|Laboratory equipment > Laboratory techniques
Lab equipment operation > Laboratory techniques
Reagent preparation > Laboratory techniques
Solution preparation > Laboratory techniques
Buffer preparation > Laboratory techniques
Micropipettes > Laboratory techniques
Centrifugation > Laboratory techniques
Laboratory safety = Laborsicherheit|Biologische Sicherheit|Biostoffverordnung / Sécurité en laboratoire|Biosécurité / Seguridad en laboratorio|Bioseguridad
Lab safety > Laboratory safety
Biosafety|Biosafety level 2 > Laboratory safety
BSL-2|BSL-3 > Laboratory safety
Chemical hygiene > Laboratory safety
Laboratory management|Laboratory information systems = Laborleitung|Laborinformationssysteme|Labororganisation|Laborverwaltung / Gestion de laboratoire|Cahier de laboratoire / Gestión de laboratorio|Cuaderno de laboratorio
Lab management > Laboratory management
LabWare > Laboratory management
StarLIMS > Laboratory management
Electronic lab notebooks > Laboratory management
Lab inventory > Laboratory management
Lab supervision > Laboratory management
Clinical chemistry = Klinische Chemie|Laboratoriumsmedizin|Blutanalyse|Urinanalyse|Medizinische Laboratoriumsdiagnostik|Immunhämatologie / Biologie médicale|Analyses de sang|Biochimie clinique|Analyses médicales|Immunohématologie / Análisis clínicos|Bioquímica clínica|Laboratorio clínico|Inmunohematología|Banco de sangre
Clinical laboratory testing|Medical laboratory work|Clinical laboratory science > Clinical chemistry
Blood analysis|Blood banking > Clinical chemistry
Immunoassays|Immunohaematology > Clinical chemistry
Urinalysis > Clinical chemistry
Coagulation testing > Clinical chemistry
Histology = Histologie|Immunhistochemie|Gewebeschnitte|Zytologie / Immunohistochimie|Cytologie / Histología|Inmunohistoquímica|Citología
Tissue processing|Tissue staining > Histology
Microtomy > Histology
Immunohistochemistry > Histology
Cytology > Histology
Cryosectioning > Histology
Microbiological diagnostics|Microbial culture|Culture media preparation = Bakteriologie|Virologie|Parasitologie|Keimbestimmung|Nährmedien / Bactériologie|Antibiogramme|Milieux de culture / Bacteriología|Virología|Parasitología|Antibiograma > Microbiology
Bacteriology > Microbiology
Virology > Microbiology
Parasitology > Microbiology
Mycology > Microbiology
Antibiotic susceptibility testing > Microbiology
Gram staining > Microbiology
Immunology|Immunofluorescence = Immunologie|Immunfluoreszenz|Impfstoffentwicklung / - / Inmunología|Inmunofluorescencia
Antibody development > Immunology
Vaccine development > Immunology
Genetics|Genetic testing|Genetic counselling|Population genetics = Genetik|Humangenetik|Gentests / Génétique|Cytogénétique|Conseil génétique / Genética|Citogenética|Asesoramiento genético
Cytogenetics > Genetics
Gene editing = Klonierung|Genom-Editierung|Transfektion / Édition génomique|Clonage moléculaire / Edición genética|Clonación molecular > Molecular biology
CRISPR|CRISPR/Cas9 > Molecular biology
Molecular cloning|Cloning of genes > Molecular biology
Plasmid preparation > Molecular biology
Transfection > Molecular biology
Nucleic acid techniques|Nucleic acid extraction = DNA-Extraktion|Gelelektrophorese|Elektrophorese / Extraction d'ADN|Électrophorèse / Extracción de ADN|Electroforesis > Molecular biology
DNA extraction|RNA extraction > Molecular biology
Gel electrophoresis|Electrophoresis > Molecular biology
Primer design > Molecular biology
RT-PCR > Molecular biology
RT-qPCR > Molecular biology
Next-generation sequencing|NGS!|RNA sequencing|RNA-seq|Single-cell sequencing|Illumina sequencing|Whole genome sequencing|Sanger sequencing = Sequenzierung / Séquençage|Séquençage haut débit / Secuenciación|Secuenciación masiva > Genomics
Proteomics = Proteomik|Proteinaufreinigung|Proteinexpression|Enzymologie / Protéomique|Purification de protéines / Proteómica|Purificación de proteínas > Biochemistry
Protein purification|Protein expression|Protein chemistry|Protein crystallography > Biochemistry
Enzymology > Biochemistry
SDS-PAGE > Biochemistry
Metabolomics > Biochemistry
Stem cell culture|Tissue culture|Primary cell culture|Tissue engineering = Stammzellkultur|Zellkultur|Zellkulturtechnik|Gewebezüchtung / Culture cellulaire|Cellules souches|Ingénierie tissulaire / Cultivo celular|Células madre|Ingeniería de tejidos > Cell culture
Regenerative medicine > Cell culture
Organoids > Cell culture
FACS! = Durchflusszytometrie|Konfokalmikroskopie|Elektronenmikroskopie|Fluoreszenzmikroskopie / Cytométrie en flux|Microscopie confocale|Microscopie électronique / Citometría de flujo|Microscopía confocal|Microscopía electrónica|Microscopía > Microscopy
Cell sorting|Live-cell imaging > Microscopy
Confocal microscopy|Electron microscopy|Fluorescence microscopy|Scanning electron microscopy > Microscopy
ImageJ > Microscopy
Neuroscience = Neurowissenschaften|Elektrophysiologie / Neurosciences|Électrophysiologie / Neurociencia|Electrofisiología
Electrophysiology > Neuroscience
Patch clamp > Neuroscience
EEG! > Neuroscience
fMRI > Neuroscience
Biotechnology = Biotechnologie|Synthetische Biologie / Biologie de synthèse / Biotecnología|Biología sintética
Biopharmaceuticals > Biotechnology
Synthetic biology > Biotechnology
Fermentation > Biotechnology
Organic chemistry|Organic synthesis|Chemical synthesis|Multistep synthesis|Medicinal chemistry|Peptide synthesis = Organische Chemie|Organische Synthese|Medizinische Chemie|Synthesechemie / Chimie organique|Synthèse organique|Chimie médicinale|Synthèse chimique / Química orgánica|Síntesis orgánica|Química médica|Síntesis química > Chemistry
Retrosynthesis > Chemistry
Analytical chemistry|Wet chemistry = Analytische Chemie|Chemische Analytik|Instrumentelle Analytik|Nasschemie|Methodenentwicklung / Chimie analytique|Analyses chimiques|Analyse instrumentale|Développement de méthodes analytiques / Química analítica|Análisis químico|Análisis instrumental|Desarrollo de métodos analíticos > Chemistry
Chemical analysis > Chemistry
Instrumental analysis > Chemistry
Elemental analysis > Chemistry
ICP-MS > Chemistry
Atomic absorption > Chemistry
UHPLC > Chemistry
LC-MS > Chemistry
Method development in analytics > Chemistry
Karl Fischer titration > Chemistry
Physical chemistry|Inorganic chemistry|Surface chemistry|Computational chemistry|Colloid chemistry = Physikalische Chemie|Elektrochemie|Anorganische Chemie|Katalyse / Chimie physique|Électrochimie|Chimie inorganique|Catalyse / Química física|Electroquímica|Química inorgánica|Catálisis > Chemistry
Electrochemistry > Chemistry
Catalysis > Chemistry
Molecular dynamics|Molecular modelling > Chemistry
Polymer chemistry|Polymer science = Polymerchemie|Lacktechnologie|Rheologie|Klebstofftechnik / Chimie des polymères|Formulation de peintures / Química de polímeros|Reología
Coatings technology > Polymer chemistry
Adhesives technology > Polymer chemistry
Rheology > Polymer chemistry
Paint formulation > Polymer chemistry
Nanotechnology = Nanotechnologie|Dünnschichttechnik|Röntgenbeugung / Nanotechnologies|Couches minces|Diffraction des rayons X / Nanotecnología|Capas finas|Difracción de rayos X
Nanomaterials > Nanotechnology
Thin films > Nanotechnology
Surface characterization > Nanotechnology
X-ray diffraction|XRD! > Nanotechnology
Atomic force microscopy > Nanotechnology
Raman spectroscopy > Nanotechnology
FTIR > Nanotechnology
Food science = Lebensmitteltechnologie|Lebensmittelchemie|Sensorik von Lebensmitteln / Science des aliments|Technologie alimentaire|Analyse sensorielle / Tecnología de alimentos|Ciencia de los alimentos|Análisis sensorial
Food technology > Food science
Food chemistry > Food science
Sensory evaluation|Sensory analysis > Food science
Food microbiology > Food science
Product formulation in food > Food science
Shelf life testing > Food science
Cosmetic formulation|Cosmetic chemistry|Cosmetics development = Kosmetikentwicklung|Kosmetikrezepturen / Formulation cosmétique|Cosmétologie industrielle / Formulación cosmética
Stability testing = Stabilitätsprüfungen|Chargenfreigabe|Prozessvalidierung|Reinigungsvalidierung|Gerätequalifizierung|Qualifizierung und Validierung / Tests de stabilité|Libération de lots|Validation de procédés|Validation de nettoyage|Qualification d'équipements / Estudios de estabilidad|Liberación de lotes|Validación de procesos|Validación de limpieza|Cualificación de equipos > Good manufacturing practice
Dissolution testing > Good manufacturing practice
Pharmacopoeia testing|Pharmaceutical analysis > Good manufacturing practice
Batch release|Batch record review > Good manufacturing practice
Deviation management > Good manufacturing practice
Change control > Good manufacturing practice
Equipment qualification > Good manufacturing practice
Process validation|Cleaning validation|Computer system validation > Good manufacturing practice
IQ/OQ/PQ > Good manufacturing practice
GxP > Good manufacturing practice
GAMP > Good manufacturing practice
21 CFR Part 11 > Good manufacturing practice
FDA regulations|FDA compliance > Good manufacturing practice
EU GMP Annex > Good manufacturing practice
Astronomy|Observational astronomy = Astronomie|Astrophysik / Astrophysique / Astronomía|Astrofísica
Astrophysics > Astronomy
Modern physics|Particle physics|Quantum physics|Nuclear physics|Plasma physics|Condensed matter physics|Solid state physics|Theoretical physics = Teilchenphysik|Quantenphysik|Kernphysik|Festkörperphysik|Plasmaphysik / Physique des particules|Physique quantique|Physique nucléaire|Physique du solide / Física de partículas|Física cuántica|Física nuclear > Physics
Mathematical modelling|Mathematical modeling|Applied mathematics = Mathematische Modellierung|Numerische Mathematik|Numerische Simulation|Angewandte Mathematik|Lineare Algebra|Wahrscheinlichkeitsrechnung / Modélisation mathématique|Analyse numérique|Recherche opérationnelle|Simulation numérique|Algèbre linéaire / Modelización matemática|Métodos numéricos|Investigación operativa|Simulación numérica|Álgebra lineal > Mathematics
Numerical analysis|Numerical methods|Numerical simulation > Mathematics
Optimization methods > Mathematics
Operations research > Mathematics
Linear programming|Linear algebra > Mathematics
Probability theory > Mathematics
Differential equations > Mathematics
Experimental design|Experiment design = Forschungsdesign|Forschungsmethoden|Versuchsdurchführung|Wissenschaftliches Arbeiten|Hypothesentests / Méthodologie de recherche|Conception d'expériences|Recherche scientifique|Protocole expérimental / Diseño experimental|Metodología de la investigación|Investigación científica
Research design > Experimental design
Hypothesis testing > Experimental design
Study design > Experimental design
Research methodology > Experimental design
Research methods > Experimental design
Scientific research > Experimental design
Scientific publishing|Scientific presentations = Wissenschaftliche Veröffentlichungen|Wissenschaftliches Schreiben|Fachartikel|Publikationen|Drittmitteleinwerbung / Rédaction scientifique|Publications scientifiques|Articles scientifiques / Redacción científica|Publicaciones científicas|Artículos científicos > Scientific writing
Peer review > Scientific writing
Academic writing > Scientific writing
Journal articles > Scientific writing
Research papers|Conference papers > Scientific writing
Manuscript preparation > Scientific writing
Grant proposals for research > Scientific writing
Social research = Sozialforschung|Qualitative Forschung|Feldforschung|Ethnografie|Qualitative Inhaltsanalyse / Recherche qualitative|Enquêtes de terrain|Ethnographie|Entretiens semi-directifs / Investigación cualitativa|Investigación social|Trabajo de campo|Etnografía > Qualitative research
Interview studies > Qualitative research
Ethnography|Ethnographic research > Qualitative research
Field research > Qualitative research
Grounded theory > Qualitative research
Thematic analysis > Qualitative research
NVivo > Qualitative research
MAXQDA > Qualitative research
Atlas.ti > Qualitative research
Qualitative data analysis > Qualitative research
Content analysis > Qualitative research
Discourse analysis > Qualitative research
Questionnaire surveys|Survey methodology|Telephone surveys = Umfrageforschung|Quantitative Forschung|Befragungen|Stichprobenverfahren / Recherche quantitative|Sondages|Enquêtes téléphoniques|Échantillonnage / Investigación cuantitativa|Encuestas telefónicas|Muestreo estadístico > Quantitative research
Sampling methods > Quantitative research
Public opinion polling > Quantitative research
Field interviewing|CATI interviews > Quantitative research
Census work > Quantitative research
Psychology research|Experimental psychology|Cognitive psychology|Developmental psychology = Experimentelle Psychologie|Verhaltensforschung|Entwicklungspsychologie / Psychologie expérimentale|Sciences du comportement / Psicología experimental|Ciencias del comportamiento
Behavioural science|Behavioral science > Psychology research
Sociology = Soziologie|Kulturwissenschaften|Anthropologie|Demografie / Sociologie|Démographie / Sociología|Antropología|Demografía
Anthropology > Sociology
Cultural studies|Gender studies > Sociology
Demography > Sociology
Archaeology|Archaeological excavation = Archäologie|Historische Forschung|Archivrecherche|Kunstgeschichte|Ahnenforschung / Archéologie|Fouilles archéologiques|Recherche historique|Histoire de l'art|Généalogie / Arqueología|Excavación arqueológica|Investigación histórica|Historia del arte
Historical research|Art history > Archaeology
Archival research > Archaeology
Genealogy > Archaeology
Political science = Politikwissenschaft|Philosophie|Theologie / Sciences politiques / Ciencias políticas|Filosofía|Teología
Philosophy > Political science
Theology > Political science
Ethics consulting > Political science
Meta-analysis = Literaturrecherche|Literaturverwaltung|Metaanalyse / Revue de littérature|Recherche bibliographique|Méta-analyse / Revisión bibliográfica|Revisión sistemática|Metaanálisis > Literature review
Systematic review methods > Literature review
Bibliometrics > Literature review
Zotero > Literature review
EndNote > Literature review
Mendeley > Literature review
Reference management > Literature review
Literature searches|Literature search > Literature review
Research ethics|Ethics approval = Forschungsethik|Ethikanträge / Éthique de la recherche|Comité d'éthique / Ética de la investigación|Comité de ética
Institutional review board > Research ethics
IRB submissions > Research ethics
LaTeX! > Scientific writing
Overleaf > Scientific writing
GraphPad Prism > Scientific writing
OriginLab > Scientific writing
SigmaPlot > Scientific writing
Mathematica!~|Wolfram Mathematica > Scientific writing
Maple software > Scientific writing
Behaviour monitoring of animals|Laboratory animal care|Animal models = Tierversuche|Versuchstierkunde|In-vivo-Studien / Expérimentation animale|Études in vivo|Modèles animaux / Experimentación animal|Estudios in vivo|Modelos animales > Animal handling
In vivo studies > Animal handling
Rodent handling > Animal handling
Zebrafish > Animal handling
Organismal biology = Botanik|Zoologie|Entomologie|Pflanzenphysiologie / Botanique / Botánica|Zoología|Entomología > Biology
Botany > Biology
Zoology > Biology
Entomology > Biology
Plant physiology > Biology
Taxonomy of species > Biology
Herbarium > Biology
Ornithology > Biology
Anatomy|Human anatomy|Anatomy and physiology = Anatomie|Physiologie|Biomechanik / Biomécanique / Anatomía|Fisiología|Biomecánica
Physiology > Anatomy
Kinesiology > Anatomy
Biomechanics > Anatomy
`;
