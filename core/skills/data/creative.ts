/** Stage, film, sound, text, picture, games. Lines as described in ../taxonomy.ts. */
export const creative = `
# Design and media
Character design = Charakterdesign|Storyboard-Erstellung|Konzeptzeichnung / Conception de personnages|Scénarimage|Bande dessinée / Diseño de personajes|Guion gráfico|Arte conceptual > Illustration
Concept art > Illustration
Storyboarding|Storyboards > Illustration
Comic art > Illustration
Environment art > Illustration
Matte painting > Illustration
Digital illustration|Vector illustration|Book illustration|Technical illustration = Digitale Illustration|Buchillustration|Technische Illustration / Illustration numérique|Illustration jeunesse / Ilustración digital|Ilustración editorial > Illustration
Procreate > Illustration
Digital painting > Illustration
Drawing and painting|Life drawing|Oil painting = Zeichnen und Malen|Aquarellmalerei|Bildhauerei|Druckgrafik / Dessin|Aquarelle|Sculpture d'art|Gravure / Dibujo artístico|Acuarela|Escultura|Grabado
Sketching > Drawing and painting
Watercolour > Drawing and painting
Sculpture > Drawing and painting
Printmaking > Drawing and painting
Ceramic art > Drawing and painting
Calligraphy = Kalligrafie|Schriftgestaltung|Schilderherstellung|Werbetechnik / Calligraphie|Création typographique|Enseignes et signalétique / Caligrafía|Rotulación|Diseño tipográfico > Typography
Hand lettering > Typography
Sign writing|Sign making > Typography
Font design > Typography
Type design > Typography
Editorial design = Mediengestaltung|Satz und Layout|Buchgestaltung|Flyergestaltung|Printdesign / Mise en page|PAO!|Édition graphique|Création de flyers / Maquetación|Diseño editorial|Autoedición|Diseño de folletos > Graphic design
Magazine layout > Graphic design
Book design > Graphic design
Publication design > Graphic design
Desktop publishing|Affinity Publisher > Graphic design
DTP! > Graphic design
Brochure design > Graphic design
Flyer design > Graphic design
QuarkXPress > Graphic design
Infographics = Infografiken|Informationsdesign / Infographie|Design d'information / Infografía|Diseño de información > Graphic design
Information design > Graphic design
Data storytelling > Graphic design
Dashboards design > Graphic design
Affinity Designer|Affinity Photo > Graphic design
CorelDRAW > Graphic design
Inkscape > Graphic design
GIMP > Graphic design
Adobe Fireworks > Graphic design
Adobe Express > Graphic design
Textile design = Textildesign|Kostümbild|Schmuckdesign|Kostümgestaltung / Design textile|Création de costumes|Création de bijoux|Stylisme / Diseño textil|Diseño de vestuario|Diseño de joyas|Figurinismo > Fashion design
Surface pattern design > Fashion design
Knitwear design > Fashion design
Costume design > Fashion design
Accessory design > Fashion design
Jewellery design > Fashion design
Fashion illustration > Fashion design
CLO 3D > Pattern making
Marvelous Designer > Pattern making
Gerber AccuMark > Pattern making
Lectra > Pattern making
Optitex > Pattern making
Furniture design = Innenarchitektur|Möbeldesign|Raumgestaltung|Farbberatung|Einrichtungsplanung / Architecture d'intérieur|Design de mobilier|Décoration d'intérieur|Agencement d'espace / Interiorismo|Diseño de interiores|Diseño de mobiliario|Decoración de interiores > Interior design
Exhibition architecture > Interior design
Retail design > Interior design
Lighting design for interiors|Interior styling > Interior design
Kitchen and bath design > Interior design
Space design > Interior design
Home decoration > Interior design
Colour consulting > Interior design
Product rendering|3D rendering = Architekturvisualisierung|3D-Modellierung / Visualisation 3D|Modélisation 3D|Infographie 3D / Visualización 3D|Modelado 3D|Texturizado > 3D modeling
3D visualisation|3D visualization|Architectural visualization > 3D modeling
Arch viz > 3D modeling
Texturing > 3D modeling
3D sculpting > 3D modeling
ZBrush > 3D modeling
Substance Painter > 3D modeling
Rigging characters > 3D modeling
Retopology > 3D modeling
UV mapping > 3D modeling
Houdini!~|SideFX Houdini = Visuelle Effekte|Compositing-Effekte|Bildkomposition / Effets visuels|Effets spéciaux|Trucage numérique / Efectos visuales|Efectos especiales|Composición digital > Motion graphics
Nuke compositing|Compositing > Motion graphics
Visual effects > Motion graphics
VFX! > Motion graphics
Green screen > Motion graphics
Rotoscoping > Motion graphics
Motion capture > Motion graphics
2D animation|Character animation|Adobe Animate|Spine animation = Trickfilm|Zeichentrick / Animation 2D|Dessin animé|Animation image par image / Animación 2D|Animación de personajes > Animation
Stop motion > Animation
Toon Boom Harmony > Animation
Game design|Game mechanics|Game testing|Game art = Spieleentwicklung|Gamedesign|Leveldesign / Conception de jeux|Game design de jeux vidéo / Diseño de videojuegos|Diseño de niveles > Game development
Level design > Game development
Gameplay programming|Gameplay design > Game development
Narrative design > Game development
Godot engine > Game development
Camera operation|Camera equipment = Kameraführung|Kameratechnik|Videografie|Lichttechnik|Bildgestaltung / Prise de vue|Cadrage|Direction de la photographie|Éclairage studio|Tournage vidéo / Operación de cámara|Dirección de fotografía|Iluminación audiovisual|Grabación de vídeo > Video production
Cinematography > Video production
Videography|Drone videography > Video production
Lighting for film|Studio lighting > Video production
Steadicam > Video production
Video shooting > Video production
Film editing|Offline editing|Non-linear editing = Filmschnitt|Postproduktion|Farbkorrektur|Nachbearbeitung von Videos / Montage vidéo|Étalonnage|Montage audiovisuel / Edición de vídeo|Montaje audiovisual|Posproducción|Etalonaje > Video editing
Colour grading|Color grading|Color correction in video > Video editing
Post-production > Video editing
Avid Media Composer > Video editing
Sony Vegas > Video editing
CapCut > Video editing
Film production = Filmproduktion|Drehbuchschreiben|Aufnahmeleitung|Fernsehproduktion|Dokumentarfilm / Production audiovisuelle|Réalisation|Écriture de scénario|Régie de tournage|Production télévisuelle|Film documentaire / Producción audiovisual|Dirección de cine|Guion cinematográfico|Realización|Producción de televisión|Documental > Video production
Film directing|Directing!~ > Video production
Line production > Video production
Production coordination in film > Video production
Screenwriting > Video production
Scriptwriting|Script writing > Video production
Casting direction > Video production
Location scouting > Video production
Documentary filmmaking > Video production
Television production > Video production
TV production > Video production
Broadcast production > Video production
Live streaming|Streaming production|Live production = Livestreaming|Bildregie|Sendetechnik|Rundfunktechnik / Diffusion en direct|Captation vidéo|Régie vidéo|Technique de diffusion / Retransmisión en directo|Realización multicámara|Emisión en directo
OBS Studio > Live streaming
Broadcast engineering|Broadcast technology > Live streaming
Vision mixing > Live streaming
Sound recording|Recording studio = Tontechnik|Tonaufnahme|Tonmischung|Audiobearbeitung|Beschallung|Beschallungstechnik / Prise de son|Mixage audio|Sonorisation|Montage son|Ingénierie du son / Grabación de sonido|Mezcla de sonido|Sonorización|Edición de audio|Técnico de sonido > Sound design
Sound mixing|Audio mixing > Sound design
Mastering audio > Sound design
Sound editing|Audio editing > Sound design
Live sound|Live sound engineering > Sound design
Foley > Sound design
Audacity > Sound design
Adobe Audition > Sound design
Boom operation > Sound design
Ableton Live > Music production
Logic Pro > Music production
FL Studio > Music production
Cubase|Steinberg Cubase > Music production
GarageBand > Music production
Reaper DAW > Music production
Digital audio workstations > Music production
Music composition = Komposition|Musikarrangement|Filmmusik|Songwriting-Texte / Composition musicale|Arrangement musical|Musique de film / Composición musical|Arreglos musicales|Música para cine > Music production
Songwriting > Music production
Music arrangement > Music production
Film scoring > Music production
Orchestration > Music production
Beat making > Music production
DJing > Music production
DJ performance > Music production
Sibelius notation > Music production
MuseScore > Music production
Singing = Gesang|Klavierspiel|Orchesterspiel|Dirigieren / Interprétation musicale|Direction d'orchestre|Pratique instrumentale / Interpretación musical|Dirección de orquesta
Vocal performance > Singing
Piano performance > Singing
Violin performance > Singing
Guitar performance > Singing
Orchestral performance|Conducting orchestras > Singing
Sight reading > Singing
Ensemble performance > Singing
Theatre production = Bühnentechnik|Bühnenbild|Theaterregie|Veranstaltungstechnik|Bühnenbau|Lichtdesign / Mise en scène|Régie plateau|Scénographie|Machinerie de théâtre|Régie lumière|Construction de décors / Dirección teatral|Escenografía|Iluminación escénica|Tramoya|Regiduría|Atrezzo > Set design
Stage direction|Theatre directing|Stage lighting|Stage rigging|Theatre lighting > Set design
Stagecraft > Set design
Set construction > Set design
Prop making|Costume making > Set design
Front of house theatre > Set design
Technical theatre > Set design
Event technology = Medientechnik|AV-Technik|Konferenztechnik / Technique événementielle|Installation audiovisuelle|Matériel audiovisuel / Técnica de eventos|Equipos audiovisuales
AV equipment|Audiovisual equipment > Event technology
AV setup|Stage setup > Event technology
Projection mapping > Event technology
Audio visual installation > Event technology
Lighting desk operation > Event technology
Voice training = Sprecherziehung|Improvisationstheater|Puppenspiel|Schauspiel / Jeu d'acteur|Improvisation théâtrale|Marionnettes|Arts du cirque / Interpretación teatral|Improvisación teatral|Artes circenses > Acting
Improvisation theatre > Acting
Physical theatre > Acting
Puppetry > Acting
Circus arts > Acting
Contemporary dance > Acting
Musical theatre > Acting
Portrait photography|Product photography|Wedding photography|Event photography|Studio photography|Food photography|Sports photography|Digital photography = Porträtfotografie|Produktfotografie|Hochzeitsfotografie|Eventfotografie|Studiofotografie / Photographie de portrait|Photographie de produits|Photographie de mariage|Photojournalisme|Prise de vue photo / Fotografía de retrato|Fotografía de producto|Fotografía de bodas|Fotoperiodismo > Photography
Photojournalism > Photography
Darkroom > Photography
Capture One = Fotobearbeitung|Bildretusche|Retusche|Farbmanagement / Retouche photo|Retouche d'images|Traitement d'images / Retoque fotográfico|Edición fotográfica|Edición de imágenes > Photo editing
Image editing > Photo editing
Digital retouching|Beauty retouching|Photo retouch > Photo editing
Colour management > Photo editing
Creative writing = Kreatives Schreiben|Texterstellung|Contentstrategie|Texten / Écriture créative|Stratégie éditoriale|Rédaction UX|Stratégie de contenu / Escritura creativa|Redacción creativa|Estrategia de contenidos
Fiction writing > Creative writing
Ghostwriting > Creative writing
Poetry > Creative writing
Novel writing > Creative writing
Playwriting > Creative writing
Content strategy > Creative writing
UX writing > Creative writing
Microcopy > Creative writing
Web writing = Online-Redaktion|Webtexte|SEO-Texte|Content-Erstellung|Redaktionelle Texte / Rédaction web|Rédaction SEO|Création de contenus|Rédaction d'articles|Production de contenus|Rédaction de contenus / Redacción web|Redacción SEO|Creación de contenidos|Redacción de contenidos|Redacción de artículos > Content creation
SEO writing > Content creation
SEO copywriting > Content creation
Blog writing > Content creation
Article writing > Content creation
Web copy > Content creation
Product descriptions > Content creation
Content editing > Content creation
Web content > Content creation
Investigative journalism|Data journalism|Radio journalism|Broadcast journalism|Radio presenting|TV presenting = Redaktion|Nachrichtenredaktion|Recherche journalistisch|Hörfunk|Datenjournalismus|Radiomoderation|Faktencheck / Journalisme d'investigation|Reportage|Journalisme radio|Secrétariat de rédaction|Vérification des faits / Periodismo de investigación|Redacción de noticias|Periodismo radiofónico|Reportajes|Locución de radio > Journalism
News reporting|News editing > Journalism
Interviewing sources > Journalism
Feature writing > Journalism
Fact-checking > Journalism
Newsroom work > Journalism
Book publishing|Publishing|Rights management in publishing|Magazine publishing = Verlagswesen|Redaktionsplanung|Manuskriptbearbeitung|Chefredaktion|Redaktionelle Planung / Maison d'édition|Édition de livres|Planning éditorial|Correction de manuscrits / Edición de libros|Gestión editorial|Edición de textos|Corrección de estilo|Plan editorial
Editorial management|Editorial planning > Book publishing
Manuscript editing|Acquisitions editing|Developmental editing > Book publishing
Usability engineering|Usability = Benutzerfreundlichkeit|Nutzerzentrierte Gestaltung|Mensch-Computer-Interaktion|Barrierefreiheitstests / Ergonomie logicielle|Tests utilisateurs|Conception centrée utilisateur|Interaction homme-machine|Recherche utilisateur / Usabilidad|Diseño centrado en el usuario|Interacción persona-ordenador|Pruebas de usabilidad|Investigación de usuarios > UX design
Heuristic evaluation > UX design
Card sorting > UX design
Tree testing > UX design
Eye tracking > UX design
User testing sessions|User-centered design|User-centred design > UX design
Accessibility testing > UX design
Human-computer interaction|Human-centred design > UX design
Persona development|Personas development > UX design
Design research > UX design
Mobile app design = Screendesign|App-Design|Visuelles Design / Design d'interface|Design d'applications mobiles|Maquettage|Design visuel / Diseño de interfaces|Diseño visual|Diseño de aplicaciones móviles|Guías de estilo > UI design
Responsive layouts > UI design
Design tokens > UI design
Icon design > UI design
UI animation > UI design
Microinteractions > UI design
Visual design > UI design
Style guides > UI design
UI kits > UI design
Material Design > UI design
Screen design > UI design
Framer!? > Prototyping
Balsamiq > Prototyping
Principle app|Marvel app > Prototyping
Proto.io > Prototyping
Adobe Dreamweaver > Prototyping
Origami Studio > Prototyping
Advertising|Advertising design|Advertising production|Outdoor advertising = Werbung|Werbegestaltung|Werbemittelproduktion|Anzeigengestaltung|Kreativkonzepte|Werbemittel / Publicité|Conception publicitaire|Création publicitaire|Conception-rédaction / Publicidad|Creatividad publicitaria|Diseño publicitario|Redacción publicitaria
Ad design > Advertising
Creative concepts > Advertising
Ad copy > Advertising
Media production > Advertising
Art buying > Advertising
Model making|Miniature making = Modellbau|Architekturmodelle / Maquettes d'architecture|Maquettisme / Maquetas|Maquetismo
Architectural models|Scale models > Model making
`;
