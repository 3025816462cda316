/** Trades, engineering, logistics, hospitality, design. Lines as described in ../taxonomy.ts. */
export const trades = `
# Electrical and mechanical trades
Electrical installation|Electrical installations|Elektroinstallation|Installation électrique
Electrical maintenance|Wartung elektrischer Anlagen
Electrical engineering|Elektrotechnik
Inspection and testing|Electrical testing|Testing and inspection|EICR
BS 7671|18th Edition|18th Edition Wiring Regulations|Wiring regulations
Wiring|House wiring|Rewiring|Domestic rewires
Fault finding|Fault-finding|Fault diagnosis|Fehlersuche|Störungsbehebung|Fehlerdiagnose
Troubleshooting
Three-phase|Three phase|Three-phase motors
Control panels|Switchgear|Control cabinets|Schaltschrankbau|Schaltschränke
Emergency lighting
Containment!~|Cable containment|Trunking and conduit|containment?
Cable installation|SWA cable|Cable pulling|Structured cabling
EV charging|EV charging points|EV chargers
Fire alarm systems|Fire alarms|Fire alarm|Fire alarm installation
Distribution boards|Distribution board|Consumer units|Consumer unit|Switchboards|Panel boards
Cable termination|Terminate cable|Terminate cables|Terminated cables|Terminating cables
Variable speed drives|Variable frequency drives|VFDs|Inverter drives|Frequenzumrichter
PLC|PLCs|PLC programming|SPS-Programmierung|SPS!|Programmable logic controllers
Siemens S7|TIA Portal|Step 7|Siemens SIMATIC > PLC
Allen-Bradley|Rockwell Automation|RSLogix > PLC
SCADA
KNX > Electrical installation
HMI!~
EPLAN
Pneumatics|Pneumatik|Pneumatic systems
Hydraulics|Hydraulik|Hydraulic systems
Preventive maintenance|Planned maintenance|Planned preventive maintenance|Preventative maintenance|Vorbeugende Instandhaltung|PPM!~|Maintenance préventive
Reactive maintenance|Breakdown maintenance|Breakdown repairs
Machine maintenance|Industrial maintenance|Instandhaltung|Mantenimiento industrial
Lockout/tagout|Lockout tagout|LOTO!|Lock off
Solar panel installation|Photovoltaics|Solar PV|Photovoltaik
Heat pumps|Wärmepumpen
HVAC|Heating and ventilation|Air conditioning|Refrigeration
Plumbing|Pipefitting|Pipe fitting|Sanitärinstallation
Gas installation|Boiler installation|Boiler servicing|Gas Safe
Welding|MIG welding|TIG welding|MIG/TIG|Arc welding|Schweißen|Soudage|Soldadura
Soldering|Löten
Metal fabrication|Sheet metal|Sheet metal work|Metallbau
CNC!~|CNC machining|CNC programming|CNC operation|CNC-Fräsen|CNC-Drehen
Milling|Turning|Lathe operation|Machining|Zerspanung
Assembly!~|Mechanical assembly|Montage
Mechanical fitting|Machine fitting
Precision measurement|Micrometers|Metrology|Messtechnik
Blueprint reading|Reading drawings|Read drawings|Drawing reading|Technical drawings|Engineering drawings|Reading blueprints
Automotive repair|Vehicle maintenance|Vehicle repair|Car repair|Kfz-Reparatur
Vehicle diagnostics|Diagnostic equipment
Diesel engines|Diesel mechanics
Bodywork|Spray painting|Vehicle body repair
Tyre fitting
Carpentry|Joinery|Woodworking|Schreinerei|Tischlerei|Carpintería|Menuiserie
Bricklaying|Masonry|Mauern
Plastering
Painting and decorating
Roofing
Tiling
Flooring installation
Scaffolding
Groundworks
Concrete work|Concreting|Formwork
Demolition
Landscaping|Gardening|Horticulture|Landschaftsbau
Tree surgery|Arboriculture
Farming|Agriculture|Crop production|Livestock|Landwirtschaft
Tractor operation
Forestry
Plant operation|Excavator operation|Heavy equipment operation
Crane operation|Rigging|Slinging
Lift maintenance|Elevator maintenance
Locksmithing
Upholstery
Sewing|Tailoring|Garment making
Hairdressing|Hair cutting|Hair colouring|Barbering
Beauty therapy|Nail care|Skin care treatments
Floristry
Cleaning|Commercial cleaning|Industrial cleaning|Reinigung
Housekeeping
Pest control
Waste management|Recycling
Asbestos awareness|Asbestos removal
Working at height|Work at height
Confined space entry|Confined spaces
OSHA|OSHA rules|OSHA 10|OSHA 30
Toolbox talks|Safety talks
# Engineering and construction
Mechanical engineering|Maschinenbau
Civil engineering|Bauingenieurwesen|Ingeniería civil|Génie civil
Structural engineering|Structural design|Structural analysis|Tragwerksplanung
Geotechnical engineering|Soil mechanics
Highway design|Road design|Highway engineering|Geometric design|Pavement design
Drainage design|Drainage|Stormwater design
Hydrology|Hydraulic modelling|Hydraulic modeling
HEC-RAS > Hydrology
Traffic engineering
Construction management|Site management|Bauleitung|Site supervision
Construction supervision|Works supervision|Bauüberwachung
Quantity surveying|Bills of quantities|Bill of quantities|Payment certificates|Quantity take-off
Cost estimation|Cost estimating|Estimating|Kalkulation
FIDIC contracts|FIDIC|NEC contracts|JCT contracts
Surveying|Land surveying|Topographic surveys|Topographic survey|Vermessung
Total station
Building regulations|Building codes
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
3D printing|Additive manufacturing
3D modeling|3D modelling
ANSYS
Abaqus
Finite element analysis|FEA!|FEM!
CFD!|Computational fluid dynamics
Thermodynamics
GD&T
FMEA
Root cause analysis|8D!
Statistical process control|SPC!
APQP!
PPAP!
Process engineering|Chemical engineering|Verfahrenstechnik
Manufacturing|Production planning|Produktionsplanung|Fertigung
Production line operation|Production line|Machine operation|Machine operating
Injection moulding|Injection molding
Packaging
Industrial engineering
Electronics|Electronic circuits|Circuit design|Elektronik
PCB design|PCB layout|Altium
LabVIEW
Simulink > MATLAB
Signal processing|DSP!
Power systems|Power distribution|High voltage
Renewable energy|Wind energy|Wind turbines
Energy management
Oil and gas|Drilling
Mining
Aerospace engineering|Avionics
Aircraft maintenance
Shipbuilding|Marine engineering
Architecture design|Architectural design|Architectural drawing
Interior design
Sustainable design|LEED!|BREEAM
Commissioning
Calibration
# Logistics and transport
Logistics|Logistik|Logistique|Logística
Supply chain management|Supply chain|SCM!|Lieferkettenmanagement
Procurement|Purchasing|Einkauf|Achats|Compras|Strategic sourcing
Inventory management|Inventory control|Stock management|Bestandsführung|Lagerverwaltung|Gestión de inventario|Gestion des stocks
Cycle counting|Cycle counts|Stock counts|Stocktaking|Inventur
Warehouse operations|Warehousing|Warehouse experience|In a warehouse|Experience in a warehouse|Warehouse operative|Warehouse worker|Warehouse assistant|Warehouse associate|Warehouse clerk|Warehouse team lead|Lagerist|Lagermitarbeiter|Fachkraft für Lagerlogistik|Magasinier|Mozo de almacén|Warehouse work|Warehouse management|Lagerlogistik
Warehouse management systems|Warehouse management system|WMS!|Manhattan WMS
RF scanning|RF scanners|Handheld scanners
Order picking|Picking and packing|Pick and pack|Kommissionierung|Preparación de pedidos
Zone picking > Order picking
Shipping and receiving|Goods receipt|Goods in|Goods-in|Wareneingang|Receiving and shipping
Forklift operation|Forklift|Forklifts|Forklift operators|Forklift operator|Forklift driving|Forklift certification|Gabelstapler|Staplerschein|Flurförderzeuge|Cariste|Carretilla elevadora|Counterbalance|Reach truck
Pallet jack|Pallet trucks|Electric pallet jack
Loading and unloading|Load trucks|Trailer loading
Freight forwarding|Freight|Spedition
Hazardous materials|Hazmat|Hazmat handling|Dangerous goods|Gefahrgut|ADR!
Route planning|Transport planning|Dispatching|Disposition!~|Tourenplanung
Fleet management
HGV driving|Truck driving|LGV driving|Commercial driving|Class A CDL|Lorry driving
Delivery driving|Courier work|Parcel delivery
Tachograph|Drivers' hours|Hours of service
Bus driving|Passenger transport
Taxi driving
Train driving
Demand planning|Demand forecasting
Material planning|MRP!|Materials planning|Materialdisposition
Incoterms
Transport management|TMS!|Transportation management
Just-in-time|JIT!
Customs documentation
Cold chain
Air traffic control
Ground handling|Baggage handling
Piloting|Flight operations
Seamanship|Navigation!~
# Hospitality and food
Hospitality|Hotel management|Hotellerie|Hostelería
Food preparation|Food prep|Speisenzubereitung
Cooking|Culinary skills|Cookery|Kochen|Cuisine!~|Cocina!~
Menu development|Menu engineering|Menu planning|Menu design
Food cost control|Food cost|Food costing|Food costs
Food safety|Food hygiene|ServSafe|Manipulador de alimentos|Hygiène alimentaire|Seguridad alimentaria|Lebensmittelhygiene
HACCP|APPCC > Food safety
Allergen management|Allergens|Allergen control
Kitchen management|Kitchen operations
Stock control
Butchery|Meat cutting
Pastry|Patisserie|Pâtisserie
Baking|Bread making|Backen
Grill cooking|Line cooking
Catering|Banqueting|Banquets
Waiting tables|Table service|Food service|Serving customers
Bartending|Bar work|Cocktails|Mixology
Barista skills|Coffee making|Latte art|Espresso!~
Wine knowledge|Sommelier|Wine service
Hotel reception|Guest check-in|Check-in and check-out
Reservations|Reservation systems|Bookings
Opera PMS|Opera!?
Revenue management|Yield management
Concierge services
Tour guiding|Guided tours
Travel agency|Amadeus!?|Sabre!?|Galileo!?
Cabin crew|In-flight service
Laundry
# Design and media
Graphic design|Grafikdesign|Diseño gráfico|Graphisme
UX design|UX!|User experience|UX/UI|UI/UX|User experience design|Product design|Interaction design
UI design|UI!|User interface|User interface design|Interface design
Web design|Webdesign
User research|User interviews|UX research|Nutzerforschung
Usability testing|Usability tests|User testing
Prototyping|Prototypes|Rapid prototyping
Wireframing|Wireframes
Design systems|Design system|Component library
Information architecture
Journey mapping|User journeys|Customer journey mapping
Workshop facilitation|Facilitating workshops|Facilitation!~
Design thinking
Service design
Industrial design
Fashion design
Typography
Illustration
Photography|Fotografie
Photo editing|Photo retouching|Bildbearbeitung
Video editing|Videoschnitt
Video production|Filmmaking
Motion graphics
Animation|3D animation
Sound design|Audio engineering
Music production
Print design|Print production|Layout design
Packaging design
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
Art direction
Creative direction
Curating|Exhibition design
Acting
Choreography
Set design|Stage management
`;
