/** Kitchen, hotel, shop, beauty, sport, home. Lines as described in ../taxonomy.ts. */
export const hospitality = `
# Hospitality and food
Knife skills = Messerführung|Schnitttechniken / Techniques de découpe|Maîtrise du couteau / Técnicas de corte|Manejo de cuchillos > Food preparation
Mise en place > Food preparation
Sauce making = Saucenherstellung|Saucier / Sauces et fonds / Elaboración de salsas > Cooking
Stocks and sauces > Cooking
Sous vide = Sous-vide-Garen / Cuisson sous vide / Cocina al vacío > Cooking
Plating = Anrichten|Foodstyling / Dressage des assiettes|Stylisme culinaire / Emplatado|Estilismo culinario
Food presentation > Plating
Food styling > Plating
Recipe development|Recipe creation|Menu creation = Rezeptentwicklung / Création de recettes|Élaboration de recettes / Creación de recetas|Elaboración de recetas > Menu development
Vegetarian and vegan cooking|Vegan cooking|Plant-based cooking|Vegetarian cooking = Vegane Küche|Vegetarische Küche / Cuisine végétarienne|Cuisine végane / Cocina vegana|Cocina vegetariana > Cooking
Italian cuisine = Italienische Küche|Pizzabacken|Pizzabäcker / Cuisine italienne|Pizzaïolo / Cocina italiana|Pizzero > Cooking
Pasta making|Pizza making > Cooking
French cuisine|Classical French cooking = Französische Küche / Cuisine française / Cocina francesa > Cooking
Asian cuisine = Asiatische Küche|Sushi-Zubereitung / Cuisine asiatique|Préparation de sushis / Cocina asiática|Elaboración de sushi > Cooking
Sushi making|Sushi preparation > Cooking
Wok cooking > Cooking
Mediterranean cuisine = Mediterrane Küche / Cuisine méditerranéenne / Cocina mediterránea > Cooking
Garde manger = Kalte Küche|Gardemanger / Cuisine froide / Cuarto frío|Cocina fría > Cooking
Cold kitchen|Cold preparation > Cooking
Salad preparation > Cooking
Seafood preparation = Fischzubereitung|Fischfiletieren / Poissonnerie|Levée de filets / Preparación de pescados|Pescadería > Food preparation
Fish filleting|Fish butchery > Food preparation
Fishmongery > Food preparation
Chocolate making|Chocolatier = Confiserie|Konfiserie|Schokoladenherstellung / Chocolaterie / Bombonería|Chocolatería|Confitería > Pastry
Confectionery > Pastry
Cake decorating|Cake decoration = Tortendekoration|Konditorei|Konditorhandwerk / Décoration de gâteaux|Pâtisserie fine / Decoración de tartas|Repostería > Pastry
Sugar craft > Pastry
Viennoiserie = Sauerteig|Teigführung|Brotherstellung / Levain|Boulangerie / Bollería|Masa madre|Panadería > Baking
Laminated dough > Baking
Sourdough baking|Sourdough > Baking
Artisan bread > Baking
Ice cream making|Gelato making = Speiseeisherstellung / Fabrication de glaces|Glacier artisanal / Heladería|Elaboración de helados > Pastry
Fast food preparation = Systemgastronomie|Schnellrestaurant / Restauration rapide / Comida rápida|Restauración rápida
Quick service restaurant|Quick service restaurants > Fast food preparation
Fry station > Fast food preparation
Institutional catering|Contract catering|School catering|Mass catering = Gemeinschaftsverpflegung|Großküche|Kantinenküche|Betriebsgastronomie / Restauration collective|Cuisine collective / Restauración colectiva|Colectividades|Comedor escolar > Catering
Canteen cooking > Catering
Diet cooking = Diätküche|Diätkost|Schonkost / Régimes alimentaires spéciaux|Cuisine diététique / Dietas especiales
Special diets|Therapeutic diets > Diet cooking
Portion control = Portionskontrolle|Lebensmittelabfallreduzierung / Contrôle des portions|Réduction du gaspillage alimentaire|Rotation des stocks / Control de porciones|Reducción del desperdicio alimentario|Rotación de stock
Waste reduction in kitchens|Food waste reduction|Kitchen stock rotation|Stock rotation > Portion control
Kitchen cleaning|Kitchen sanitation = Spülküche|Küchenreinigung|Geschirrspülen / Plonge|Nettoyage de cuisine / Lavado de vajilla|Limpieza de cocina
Dishwashing > Kitchen cleaning
Pot washing > Kitchen cleaning
Kitchen supervision|Kitchen team management|Kitchen leadership = Küchenleitung|Küchenteamführung / Gestion de brigade|Chef de partie|Management de cuisine / Jefatura de cocina|Gestión de brigada > Kitchen management
Brigade management > Kitchen management
Food purchasing = Wareneinkauf Küche|Lebensmitteleinkauf / Achats alimentaires|Commandes alimentaires / Compra de alimentos|Pedidos de cocina > Procurement
Food ordering|Kitchen ordering > Procurement
Restaurant management|Restaurant operations = Restaurantleitung|Gastronomieleitung|Gaststättenleitung / Gestion de restaurant|Direction de restaurant|Management de la restauration / Gestión de restaurantes|Dirección de restaurante|Alimentos y bebidas
Food and beverage management|Food and beverage operations > Restaurant management
F&B management > Restaurant management
F&B operations > Restaurant management
Fine dining|Fine dining service = Gehobene Gastronomie|Sterneküche|Gehobener Service / Gastronomie|Restauration gastronomique|Service au guéridon / Alta cocina|Servicio de sala|Alta restauración > Waiting tables
Silver service > Waiting tables
Gueridon service > Waiting tables
Tableside service > Waiting tables
Food running = Servieren|Gästebewirtung|Tischservice|Kellnern|Speisen servieren / Service en salle|Mise en place de salle|Prise de commande|Service à table / Servicio de mesas|Camarero de sala|Toma de comandas > Waiting tables
Table setting > Waiting tables
Taking orders|Order taking > Waiting tables
Serving food and beverages|Food and beverage service > Waiting tables
Waitressing > Waiting tables
Waiting staff service > Waiting tables
Draught beer|Beer knowledge|Craft beer = Zapfen|Bierkultur|Kellermanagement / Tirage de bière|Zythologie / Tirar cerveza|Gestión de bodega > Bartending
Cellar management > Bartending
Spirits knowledge = Cocktailzubereitung|Barmanagement|Barkeepern / Préparation de cocktails|Gestion de bar / Coctelería|Preparación de cócteles > Bartending
Cocktail making|Cocktail creation > Bartending
Flair bartending > Bartending
Bar management > Bartending
Wine tasting|Wine pairing|Wine list management|Food and wine pairing = Weinberatung|Weinkunde|Weinverkostung / Œnologie|Sommellerie|Accords mets et vins|Dégustation de vins / Cata de vinos|Maridaje|Sumillería > Wine knowledge
WSET > Wine knowledge
Coffee roasting|Coffee brewing = Kaffeerösterei|Siebträgermaschine|Kaffeezubereitung|Barista / Torréfaction|Machine à expresso / Tueste de café|Máquina de café > Barista skills
Espresso machines > Barista skills
Barista training > Barista skills
Responsible alcohol service|Responsible service of alcohol|Alcohol licensing = Jugendschutz im Ausschank / Permis d'exploitation|Service responsable d'alcool / Servicio responsable de alcohol
RSA certificate > Responsible alcohol service
Upselling = Zusatzverkauf / Ventes additionnelles|Vente additionnelle|Vente croisée / Venta cruzada|Venta sugestiva > Sales
Suggestive selling > Sales
Cross-selling|Cross selling > Sales
Room service|In-room dining = Zimmerservice|Etagenservice / Service en chambre / Servicio de habitaciones
Room cleaning|Room inspection = Zimmerreinigung|Etagenreinigung|Wäschemanagement|Zimmermädchen / Nettoyage des chambres|Service d'étage|Gouvernante|Gestion du linge / Limpieza de habitaciones|Camarera de pisos|Gestión de lencería > Housekeeping
Hotel housekeeping > Housekeeping
Bed making > Housekeeping
Linen management > Housekeeping
Turndown service > Housekeeping
Night audit|Night auditing = Nachtrezeption / Audit de nuit|Réception de nuit / Auditoría nocturna|Recepción nocturna > Hotel reception
Guest relations|Guest satisfaction|VIP guest handling|Guest experience = Gästebetreuung|Gästezufriedenheit|VIP-Betreuung / Relations clientèle|Satisfaction des clients|Expérience client en hôtellerie / Relaciones con huéspedes|Atención al huésped|Satisfacción del huésped > Customer service
Hotel operations|Hotel operations management = Hotelbetrieb|Hoteldirektion|Front-Office-Leitung / Exploitation hôtelière|Direction d'hôtel|Gestion hôtelière / Operaciones hoteleras|Dirección hotelera|Gestión hotelera > Hospitality
Rooms division > Hospitality
Front office management > Hospitality
Hotel software = Hotelsoftware|Hotelreservierungssysteme / Logiciels hôteliers|PMS hôtelier / Software hotelero|Programas de reservas
Protel > Hotel software
Fidelio > Hotel software
Cloudbeds > Hotel software
Mews PMS > Hotel software
Property management systems|Property management system > Hotel software
Channel management = Online-Buchungsportale / Gestion des canaux de distribution / Gestión de canales de venta > Revenue management
Booking.com extranet > Revenue management
OTA management > Revenue management
Online travel agencies > Revenue management
Restaurant POS systems > Point of sale
Micros POS > Point of sale
Toast POS > Point of sale
Lightspeed POS > Point of sale
Square POS > Point of sale
Aloha POS > Point of sale
OpenTable > Point of sale
Resy > Point of sale
Banquet service|Banquet operations = Bankettservice|Hochzeitsplanung|Tagungsservice|Veranstaltungscatering / Service banquet|Organisation de mariages|Traiteur événementiel / Servicio de banquetes|Organización de bodas|Catering de eventos > Catering
Wedding planning|Wedding coordination > Catering
Conference services > Catering
Event catering > Catering
Tour operations|Tour planning = Reiseplanung|Reiseberatung|Reiseveranstaltung|Reisebüro|Touristik / Conception de voyages|Conseil en voyages|Tourisme|Production touristique / Planificación de viajes|Asesoramiento de viajes|Turismo|Agencia de viajes > Travel agency
Itinerary planning > Travel agency
Travel planning|Travel consulting|Travel arrangements for groups > Travel agency
Destination marketing = Tourismusmarketing|Destinationsmanagement / Marketing touristique|Promotion touristique / Marketing turístico|Promoción turística > Marketing
Tourism marketing|Tourism development > Marketing
Casino dealing|Card dealing = Spielbankbetrieb|Spielbankkaufmann / Croupier de casino|Jeux de casino / Crupier|Operaciones de casino
Croupier > Casino dealing
Gaming operations > Casino dealing
Amusement ride operation = Fahrgeschäftsbedienung|Freizeitparkbetrieb / Exploitation de parc d'attractions / Operación de atracciones
Theme park operations > Amusement ride operation
Lifeguarding|Lifeguard|Pool lifeguard = Rettungsschwimmen|Badeaufsicht|Wasserrettung|DLRG / Surveillance de baignade|BNSSA|Sauvetage aquatique / Socorrismo acuático|Salvamento acuático|Socorrista
Water rescue > Lifeguarding
Lifesaving > Lifeguarding
Spa management|Spa treatments|Wellness treatments = Wellnessanwendungen|Spa-Leitung|Saunaaufguss / Soins de spa|Gestion de spa|Bien-être en spa / Tratamientos de spa
Sauna aufguss > Spa management
Childminding in hotels = Gästeanimation|Kinderanimation|Animation im Hotel / Animation touristique|Club enfants|Animation de vacances / Animación turística|Animación hotelera
Kids club > Childminding in hotels
Holiday entertainment|Resort entertainment|Guest entertainment > Childminding in hotels
# Retail
Cashiering = Kassieren|Kassentätigkeit|Kassenführung|Kassierertätigkeit / Encaissement|Caisse enregistreuse|Clôture de caisse|Hôtesse de caisse / Manejo de caja|Cajero de tienda|Arqueo de caja|Cuadre de caja > Cash handling
Cash register operation|Cash register|Cash register operations|Cash reconciliation > Cash handling
Checkout operation > Cash handling
Till balancing|Till reconciliation > Cash handling
Cashing up > Cash handling
Store management|Store operations = Filialleitung|Marktleitung|Ladenleitung|Storemanagement / Gestion de magasin|Direction de magasin|Responsable de magasin|Gestion de point de vente / Gestión de tienda|Dirección de tienda|Encargado de tienda > Retail
Shop management > Retail
Retail management > Retail
Branch management > Retail
Window dressing|Window displays|Shop displays|Product displays|Store displays = Schaufenstergestaltung|Warenpräsentation|Dekoration von Schaufenstern / Vitrines|Étalage|Mise en valeur des produits / Escaparatismo|Montaje de escaparates > Merchandising
Planograms = Regalpflege|Warenplatzierung|Regaloptimierung / Planogrammes|Mise en rayon|Balisage prix / Planogramas|Reposición de lineales > Merchandising
Space planning in retail and labelling > Merchandising
Shelf management > Merchandising
Restocking = Warenverräumung|Regale auffüllen|Regaleinräumung|Warenauffüllung / Réassort|Réapprovisionnement des rayons|Remplissage des rayons / Reposición de productos|Reposición de mercancía > Stock replenishment
Shelf replenishment|Replenishing shelves|Shelf filling > Stock replenishment
Stock filling > Stock replenishment
Assortment planning = Sortimentsgestaltung|Sortimentsplanung|Warenwirtschaft / Gestion de l'assortiment|Achats mode / Planificación de surtido|Compra de moda > Category management
Buying and merchandising|Retail buying|Fashion buying > Category management
Range planning > Category management
Price labelling = Preisauszeichnung|Verkaufsförderung|Aktionsaufbau / Étiquetage|Opérations promotionnelles|Promotion des ventes / Etiquetado de precios|Promociones de venta
Promotional displays|Sales promotions|Promotion execution > Price labelling
Product advice = Produktberatung|Verkaufsberatung|Kundenberatung|Fachberatung|Produktvorführung / Conseil client|Conseil à la vente|Démonstration de produits|Vente conseil / Asesoramiento al cliente|Demostración de productos|Venta asistida > Customer service
Product knowledge > Customer service
Sales advice > Customer service
Product demonstrations|Product demonstration > Customer service
Styling advice > Customer service
Luxury retail|Luxury sales = Luxuseinzelhandel|Luxusgüter / Vente de luxe|Clienteling de luxe / Venta de lujo > Retail
Clienteling > Retail
Shoplifting prevention = Ladendetektei|Inventurdifferenzen|Diebstahlprävention / Prévention de la démarque|Démarque inconnue / Prevención de hurtos|Control de merma > Loss prevention
Store detective work > Loss prevention
Shrinkage control|Shrink reduction > Loss prevention
Wholesale|Wholesale trade = Großhandel / Commerce de gros|Vente en gros / Venta al por mayor|Comercio mayorista
Customer loyalty programmes|Loyalty programs|Loyalty programmes|Loyalty marketing = Kundenbindungsprogramme|Kundenbindung / Programmes de fidélité|Fidélisation client|Fidélisation de la clientèle / Programas de fidelización|Fidelización de clientes > Customer retention
Click and collect = Omnichannel-Handel / Omnicanal|Click & collect / Omnicanalidad
Omnichannel retail|Omnichannel > Click and collect
Franchise management|Franchising = Franchisemanagement|Gebietsleitung / Gestion de franchise|Animation de réseau / Gestión de franquicias
Area management in retail > Franchise management
Multi-unit management > Franchise management
Bookselling = Buchhandel / Librairie / Librería|Comercio del libro > Retail
Book trade > Retail
Delicatessen counter|Deli counter|Meat counter|Cheese counter|Fresh food counter = Frischetheke|Fleischtheke|Wursttheke|Käsetheke|Bäckereiverkauf / Vente en boulangerie|Rayon frais|Rayon charcuterie|Rayon fromage / Charcutería|Mostrador de frescos|Venta en panadería > Retail
Bakery sales > Retail
Fuel station service|Petrol station work|Gas station work = Tankstellenservice / Station-service / Gasolinera|Expendedor
Fashion retail|Clothing retail = Textilverkauf|Modeverkauf|Modeberatung / Vente prêt-à-porter|Prêt-à-porter|Conseil en image / Venta de moda|Venta de ropa > Retail
Fashion sales > Retail
Apparel sales > Retail
Electronics sales|Consumer electronics sales = Elektronikverkauf|Mobilfunkverkauf / Vente multimédia|Vente de téléphonie / Venta de electrónica|Venta de telefonía > Retail
Mobile phone sales > Retail
Telecom sales > Retail
Car sales = Automobilverkauf|Fahrzeugverkauf|Autoverkauf / Vente automobile|Vente de véhicules / Venta de vehículos|Venta de coches > Sales
Automotive sales > Sales
Vehicle sales > Sales
Auto sales > Sales
Furniture sales = Möbelverkauf|Einrichtungsberatung / Vente de meubles|Conseil en décoration / Venta de muebles > Retail
Home furnishings sales > Retail
DIY and hardware sales = Baumarktverkauf|Gartencenter / Vente bricolage|Jardinerie / Venta de bricolaje|Ferretería > Retail
Garden centre sales > Retail
Hardware store sales > Retail
# Beauty and personal services
Manicure and pedicure|Manicures|Manicure|Pedicure = Maniküre|Pediküre|Nageldesign|Nagelmodellage / Manucure|Onglerie|Prothésie ongulaire / Manicura|Pedicura|Uñas acrílicas|Uñas de gel > Beauty therapy
Gel nails|Acrylic nails > Beauty therapy
Nail art|Nail design > Beauty therapy
Make-up artistry|Makeup artistry|Make-up application|Makeup application|Bridal make-up|Special effects make-up = Visagistik|Make-up-Artistik|Maskenbild|Brautstyling / Maquillage|Maquillage professionnel|Maquillage artistique / Maquillaje profesional|Maquillaje|Caracterización > Beauty therapy
Facials|Facial treatments = Gesichtsbehandlungen|Kosmetikbehandlungen|Hautanalyse|Gesichtspflege / Soins du visage|Soins esthétiques|Peeling chimique / Tratamientos faciales|Limpieza facial|Estética facial > Beauty therapy
Microdermabrasion > Beauty therapy
Chemical peels > Beauty therapy
Skin analysis > Beauty therapy
Dermaplaning > Beauty therapy
Waxing = Haarentfernung|Laser-Haarentfernung|Augenbrauenkorrektur / Épilation|Épilation laser|Épilation à la cire / Depilación|Depilación láser|Diseño de cejas > Beauty therapy
Hair removal|Laser hair removal|Threading hair removal > Beauty therapy
Eyebrow shaping > Beauty therapy
Sugaring > Beauty therapy
Eyelash extensions|Lash extensions|Lash lifting = Wimpernverlängerung|Wimpernlifting / Extensions de cils|Rehaussement de cils|Maquillage permanent / Extensiones de pestañas|Micropigmentación > Beauty therapy
Microblading > Beauty therapy
Permanent make-up > Beauty therapy
Balayage|Highlights and balayage = Haare färben|Haarfarbe|Strähnentechnik|Dauerwelle|Coloration im Salon / Coloration capillaire|Mèches|Lissage brésilien|Coloration / Coloración capilar|Mechas|Alisado|Tinte de cabello > Hairdressing
Hair dyeing|Hair straightening > Hairdressing
Colour correction|Color correction > Hairdressing
Keratin treatments > Hairdressing
Hair styling|Hairstyling|Hair extensions = Haarstyling|Hochsteckfrisuren|Haarverlängerung / Coiffage|Chignons|Extensions de cheveux / Peinados|Recogidos|Peluquería > Hairdressing
Updos > Hairdressing
Blow drying > Hairdressing
Braiding > Hairdressing
Beard trimming|Shaving and beard care = Bartpflege|Herrenhaarschnitt / Taille de barbe|Barbier / Arreglo de barba|Barbería > Hairdressing
Men's grooming > Hairdressing
Tattooing|Tattoo artistry = Tätowieren|Piercing / Tatouage|Perçage corporel / Tatuaje|Perforación corporal
Body piercing > Tattooing
Aromatherapy = Klassische Massage|Sportmassage|Fußreflexzonenmassage|Aromatherapie / Massage sportif|Réflexologie|Massage bien-être|Modelage / Masaje deportivo|Reflexología|Quiromasaje > Massage therapy
Reflexology > Massage therapy
Swedish massage|Deep tissue massage|Hot stone massage|Sports massage > Massage therapy
Salon management|Beauty salon management|Salon hygiene = Salonleitung|Salonmanagement / Gestion de salon|Gestion d'institut de beauté / Gestión de salón de belleza
Cosmetology = Kosmetik|Kosmetologie / Cosmétologie|Esthétique|Esthétique-cosmétique / Cosmetología|Estética integral
Aestheticians practice > Cosmetology
Esthetics > Cosmetology
Perfumery = Parfümerie|Kosmetikverkauf / Conseil beauté|Vente de cosmétiques / Perfumería|Asesoramiento de belleza|Venta de cosméticos > Retail
Fragrance advice > Retail
Cosmetics sales > Retail
Beauty consulting > Retail
Funeral services|Funeral directing = Bestattungswesen|Bestattung|Thanatopraxie / Services funéraires|Pompes funèbres|Soins de conservation / Servicios funerarios|Tanatopraxia
Embalming > Funeral services
Mortuary science > Funeral services
Dry cleaning|Textile cleaning = Textilreinigung|Bügeln|Wäscherei / Pressing|Repassage|Blanchisserie / Tintorería|Planchado|Lavandería industrial > Laundry
Ironing > Laundry
Industrial laundry > Laundry
Domestic cleaning|House cleaning|Home cleaning|Household cleaning|End of tenancy cleaning = Haushaltsreinigung|Privathaushalt|Unterhaltsreinigung / Ménage à domicile|Entretien du domicile|Nettoyage résidentiel / Limpieza doméstica|Limpieza del hogar|Empleada de hogar > Cleaning
Window cleaning|High-level window cleaning|Facade cleaning = Glasreinigung|Fensterreinigung|Fassadenreinigung / Nettoyage de vitres|Lavage de vitres / Limpieza de cristales|Limpieza de fachadas > Cleaning
Office cleaning|Building cleaning|Carpet cleaning = Gebäudereinigung|Büroreinigung|Teppichreinigung|Grundreinigung / Nettoyage de locaux|Entretien de locaux|Nettoyage de bureaux|Monobrosse / Limpieza de oficinas|Limpieza de edificios|Conserjería > Cleaning
Janitorial services|Janitorial work > Cleaning
Floor care|Floor buffing > Cleaning
Hospital cleaning|Clinical cleaning|Environmental services cleaning = Krankenhausreinigung|Desinfektion|Flächendesinfektion / Désinfection|Nettoyage hospitalier|Bionettoyage hospitalier / Desinfección|Limpieza hospitalaria > Cleaning; Infection control
Disinfection > Cleaning; Infection control
Butler service = Butlerservice|Haushaltsführung|Hauspersonal / Majordome|Gestion de maison / Mayordomía|Gestión del hogar
Household management|Private household service > Butler service
Estate management > Butler service
Personal shopping = Stilberatung|Typberatung / Conseil en style|Stylisme de mode|Relooking / Asesoría de imagen|Estilismo de moda
Image consulting > Personal shopping
Wardrobe styling|Fashion styling > Personal shopping
# Sport and fitness
Strength and conditioning|Strength training = Krafttraining|Athletiktraining|Konditionstraining / Préparation physique|Musculation / Entrenamiento de fuerza|Preparación física|Musculación > Fitness instruction
Weight training|Olympic weightlifting > Fitness instruction
Circuit training > Fitness instruction
Group fitness|Group exercise|Group fitness classes = Gruppenfitness|Kursleitung Fitness|Fitnesskurse / Cours collectifs|Fitness collectif / Clases dirigidas|Clases colectivas > Fitness instruction
Aerobics > Fitness instruction
Zumba > Fitness instruction
Spinning classes > Fitness instruction
Indoor cycling > Fitness instruction
HIIT training > Fitness instruction
Yoga instruction|Yoga|Yoga teaching|Hatha yoga = Yogaunterricht|Yogalehrer / Enseignement du yoga|Cours de yoga / Clases de yoga|Instrucción de yoga
Vinyasa > Yoga instruction
Pilates|Pilates instruction|Reformer Pilates = Pilatestraining / Cours de pilates / Instrucción de pilates
Exercise prescription|Exercise physiology = Trainingsplanung|Trainingspläne|Leistungsdiagnostik|Trainingslehre / Programmes d'entraînement|Évaluation de la condition physique|Physiologie de l'exercice / Planes de entrenamiento|Valoración física|Fisiología del ejercicio > Fitness instruction
Fitness assessment|Fitness testing > Fitness instruction
Training plans > Fitness instruction
Training programme design > Fitness instruction
Swimming instruction|Swimming teaching|Swimming lessons = Schwimmunterricht|Schwimmkurse|Aquafitness / Enseignement de la natation|Cours de natation|Aquagym / Clases de natación|Enseñanza de natación
Swim coaching > Swimming instruction
Aqua fitness > Swimming instruction
Football coaching|Soccer coaching|Youth football coaching = Fußballtraining|Fußballtrainer / Entraînement de football|Éducateur football / Entrenamiento de fútbol > Sports coaching
Tennis coaching|Basketball coaching|Volleyball coaching = Tennisunterricht|Golfunterricht / Enseignement du tennis|Enseignement du golf / Clases de tenis|Clases de golf > Sports coaching
Golf instruction > Sports coaching
Ski instruction|Skiing instruction|Snowboard instruction|Climbing instruction|Rock climbing instruction = Skiunterricht|Bergführung|Kletterunterricht|Skilehrer / Enseignement du ski|Moniteur de ski|Guide de haute montagne|Encadrement escalade / Clases de esquí|Guía de montaña|Instrucción de escalada
Mountain guiding > Ski instruction
Martial arts instruction|Judo instruction = Kampfsporttraining|Selbstverteidigung / Enseignement des arts martiaux|Self-défense / Artes marciales|Defensa personal
Self-defence training > Martial arts instruction
Boxing coaching > Martial arts instruction
Dance teaching|Dance instruction = Tanzunterricht|Ballett / Enseignement de la danse|Danse classique / Enseñanza de danza|Clases de baile
Ballet > Dance teaching
Ballroom dancing > Dance teaching
Outdoor education|Outdoor activities = Erlebnispädagogik|Outdoorpädagogik / Activités de plein air|Éducation par l'aventure / Actividades al aire libre|Educación al aire libre
Adventure education > Outdoor education
Experiential education > Outdoor education
Sports management|Sports administration|Sports event management = Sportmanagement|Vereinsmanagement / Management du sport|Gestion d'équipements sportifs / Gestión deportiva
Club management > Sports management
Sports massage and injury care|Injury prevention|Sports injury management|Sports taping = Sportverletzungen|Verletzungsprävention|Taping / Prévention des blessures|Strapping / Prevención de lesiones|Vendaje deportivo
Athletic training > Sports massage and injury care
Refereeing = Schiedsrichtertätigkeit|Schiedsrichter / Arbitrage sportif / Arbitraje deportivo
Sports officiating > Refereeing
Umpiring > Refereeing
Scouting and talent identification = Spielanalyse|Talentsichtung / Analyse de match|Détection de talents / Análisis de rendimiento deportivo|Captación de talento
Performance analysis in sport > Scouting and talent identification
Video analysis of matches > Scouting and talent identification
Match analysis > Scouting and talent identification
Gym management|Gym supervision = Fitnessstudioleitung|Trainingsflächenbetreuung / Gestion de salle de sport / Gestión de gimnasios
Fitness club management > Gym management
`;
