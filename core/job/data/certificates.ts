/**
 * Certificates, registrations and licences to practise over all careers. A line is `Name|alias|alias > proves; proves ~
 * may stand for; may stand for`. One in capitals only, or marked `!`, must stand in that case. What a certificate proves is
 * held as well (CCRN needs a nursing licence); what it may stand for is for the employer to say (NVQ level 3, fagbrev).
 */
export const certificateLines = `
RN license|RN|RN licence|Registered nurse|Registered nurses|Registered general nurse|Nursing license|Nursing licence|Registered nurse license|Registered nurse licence|State licensed nurse|Staff nurse (RN) ~ Nursing registration
LPN|LVN|Licensed practical nurse|Licensed vocational nurse
CNA|Certified nursing assistant|Certified nurse aide
Nursing registration|NMC|NMC pin|NMC registration|NMC registered|Nursing and Midwifery Council|NMBI|NMBI registration|Nursing and Midwifery Board of Ireland|AHPRA ~ RN license
Pflegefachkraft|Pflegefachmann|Pflegefachfrau|Examinierte Pflegefachkraft|Examinierter Gesundheits- und Krankenpfleger|Examinierte Gesundheits- und Krankenpflegerin|Gesundheits- und Krankenpflegerin|Gesundheits- und Krankenpfleger|Staatsexamen Pflege ~ RN license; Nursing registration
Diplôme d’État d’infirmier|Diplôme d'État d'infirmier|Diplôme d'État infirmier|IDE diplômé ~ RN license; Nursing registration
CCRN|Critical care registered nurse > RN license
Certified emergency nurse > RN license
OCN|Oncology certified nurse > RN license
CNOR > RN license
CRNA|Certified registered nurse anesthetist > RN license
APRN|Nurse practitioner|FNP-BC|FNP > RN license
NCLEX|NCLEX-RN ~ RN license
BLS|Basic life support|BLS for healthcare providers|BLS/CPR ~ CPR
ACLS|Advanced cardiovascular life support|Advanced cardiac life support ~ BLS
PALS|Pediatric advanced life support|Paediatric advanced life support ~ BLS
NRP|Neonatal resuscitation program
TNCC|Trauma nursing core course
CPR|CPR certification|Cardiopulmonary resuscitation ~ BLS
EMT|EMT-B|Emergency medical technician|NREMT
Paramedic licence|Paramedic license|Registered paramedic
GMC registration|GMC|General Medical Council
Approbation|Approbation als Arzt|Approbation als Ärztin|Approbation als Apotheker
HCPC|HCPC registration|HCPC registered|Health and Care Professions Council
GPhC|GPhC registration|General Pharmaceutical Council|Registered pharmacist|Pharmacist license|Pharmacist licence|Pharmacy Council registration|State Pharmacy Council
Pharmacy technician certification|CPhT|Certified pharmacy technician|PTCB
ARRT|Registered radiologic technologist
LCSW|Licensed clinical social worker > LMSW
LMSW|Licensed master social worker|LSW|Licensed social worker
Social Work England registration|Social Work England|SWE registration
BCBA|Board certified behavior analyst
Care Certificate
First aid certificate|First aid at work|First aider|First aid|First aid certification
Erste-Hilfe-Schein|Ersthelfer|Erste-Hilfe-Ausbildung ~ First aid certificate
PSC1|SST|Sauveteur secouriste du travail ~ First aid certificate
Primeros auxilios|Curso de primeros auxilios ~ First aid certificate
Food hygiene certificate|Food hygiene|Food safety certificate|Level 2 Food Safety|Level 2 Food Hygiene|Level 3 Food Safety|Level 3 Food Hygiene|Level 2 Food Safety and Hygiene ~ Food handler card; Carné de manipulador de alimentos; HACCP certificate
Food handler card|Food handlers card|Food handler certificate|Food handlers certificate|ServSafe|ServSafe Manager ~ Food hygiene certificate; Carné de manipulador de alimentos; HACCP certificate
Carné de manipulador de alimentos|Carnet de manipulador de alimentos|Manipulador de alimentos ~ Food hygiene certificate; Food handler card; HACCP certificate
Gesundheitszeugnis|Belehrung nach § 43 IfSG|Infektionsschutzbelehrung ~ Food hygiene certificate
HACCP certificate|HACCP certification|HACCP level 3|Formation HACCP|Certificado APPCC|HACCP-Schulung ~ Food hygiene certificate; Carné de manipulador de alimentos; Food handler card
Personal licence|Personal licence holder|APLH|Responsible service of alcohol|TIPS certification
Sommelier certificate|WSET|WSET level 2|WSET level 3
QTS|Qualified teacher status|Qualified teacher|Teaching license|Teaching licence|Teacher certification|Teaching certificate|State teaching certificate|Registered teacher
Zweites Staatsexamen|2. Staatsexamen|Referendariat ~ QTS
CAPES|Agrégation ~ QTS
Máster en Formación del Profesorado|Formación del Profesorado|Máster de Profesorado|CAP docente ~ QTS
PGCE|Postgraduate certificate in education|PGDE ~ QTS
CELTA|TEFL certificate ~ TEFL
DELTA ~ CELTA; TEFL
TEFL|TESOL|TEFL certification
SACE|South African Council for Educators
CACHE level 3|Early years educator level 3|CDA credential|Child development associate
CPA|Certified public accountant|Chartered professional accountant ~ ACCA; ACA; CIMA
ACCA|Association of Chartered Certified Accountants|Chartered certified accountant ~ CPA; ACA; CIMA
ACA|ICAEW|Chartered accountant|Institute of Chartered Accountants ~ CPA; ACCA; CIMA
CIMA|CGMA|Chartered Institute of Management Accountants ~ ACCA; ACA; CPA
CMA|Certified management accountant
AAT|AAT level 4|Association of Accounting Technicians
CFA|CFA charter|Chartered financial analyst|CFA charterholder
FRM|Financial risk manager
CIA certification|Certified internal auditor
CFP|Certified financial planner
Series 7
Series 63
Series 65
Series 66
Bilanzbuchhalter (IHK)|Geprüfter Bilanzbuchhalter|Geprüfte Bilanzbuchhalterin|Weiterbildung zum Bilanzbuchhalter|Weiterbildung zur Bilanzbuchhalterin|Bilanzbuchhalter IHK|Bilanzbuchhalterin IHK
Steuerfachangestellter|Steuerfachangestellte
Steuerberater|Steuerberaterexamen
DCG|Diplôme de comptabilité et de gestion
DSCG > DCG
Bar admission|Admitted to the bar|Admission to the bar|Member of the bar|State bar|Bar exam|Qualified solicitor|Admitted solicitor|Zweites juristisches Staatsexamen
CIPD|CIPD level 5|CIPD level 7|Chartered Institute of Personnel and Development
PHR|Professional in Human Resources!
SPHR > PHR
SHRM-CP
SHRM-SCP ~ SHRM-CP
PMP|Project Management Professional!|PMP certification ~ PRINCE2
PRINCE2|PRINCE2 Practitioner|PRINCE2 Foundation ~ PMP
CAPM
CSM|Certified ScrumMaster|Certified scrum master ~ PSM
PSM|PSM I|Professional scrum master ~ CSM
CSPO|Certified scrum product owner
SAFe Agilist|SAFe certification
ITIL|ITIL Foundation|ITIL v4|ITIL 4
TOGAF
Six Sigma Green Belt|Lean Six Sigma Green Belt
Six Sigma Black Belt|Lean Six Sigma Black Belt > Six Sigma Green Belt
CISSP|Certified information systems security professional ~ CISM; Security+
CISM|Certified information security manager ~ CISSP
CISA|Certified information systems auditor
CEH|Certified ethical hacker
OSCP
Security+|CompTIA Security+
Network+|CompTIA Network+
CompTIA A+
CCNA|Cisco certified network associate
CCNP|Cisco certified network professional > CCNA
CKA|Certified Kubernetes administrator
CKAD
AWS certification|AWS Certified|AWS certified solutions architect|AWS solutions architect|AWS certified developer|AWS certified data engineer|AWS certified cloud practitioner|AWS-Zertifizierung
Azure certification|Microsoft Certified: Azure|Azure certified|Azure administrator associate|AZ-104|AZ-900|AZ-305
Google Cloud certification|Google Cloud certified|Professional Cloud Architect!|Professional Data Engineer!
Salesforce certification|Salesforce certified|Salesforce certified administrator
ISTQB|ISTQB Foundation
Google Ads certification|Google Ads certified
Google Analytics certification|GAIQ
HubSpot certification|HubSpot certified
Trade certificate|Fagbrev|Svennebrev ~ Gesellenbrief; Journeyman license
Gesellenbrief|Gesellenprüfung|Facharbeiterbrief ~ Trade certificate; Journeyman license
Journeyman license|Journeyman|Journeyman licence|Journeyman card|Red Seal ~ Trade certificate; Gesellenbrief
NVQ level 3|NVQ 3|NVQ level 3 electrotechnical|AM2|City & Guilds level 3 ~ Trade certificate; Journeyman license; Gesellenbrief
Meisterbrief|Meisterprüfung|Handwerksmeister|Industriemeister > Gesellenbrief ~ Trade certificate
18th Edition|BS 7671|18th Edition (BS 7671)|BS 7671 18th Edition|Wiring regulations
Inspection and testing 2391|City & Guilds 2391|C&G 2391|2391-52
ECS card|ECS gold card|JIB gold card|JIB|ECS/JIB gold card
Electrical licence|Electrical license|Electrician license|Electrician licence|Master electrician|Journeyman electrician|DSB approval|Habilitation électrique|Elektrofachkraft
Gas Safe|Gas Safe registered|Gas Safe registration
F-Gas|F-gas certificate|EPA 608
CSCS|CSCS card|Construction Skills Certification Scheme
SMSTS|Site management safety training scheme ~ SSSTS
SSSTS
IPAF|PAL card
PASMA
HSE card|HSE-kort|HMS-kort|HMS card
OSHA 10|OSHA 10-hour
OSHA 30|OSHA 30-hour > OSHA 10
NEBOSH|NEBOSH general certificate ~ IOSH
IOSH|IOSH Managing Safely
VCA|SCC-Zertifikat
Welding certificate|Coded welder|AWS D1.1|EN ISO 9606|Schweißerschein|Schweisserschein
Forklift licence|Forklift license|Forklift certificate|Forklift certification|Forklift truck licence|Forklift operator certificate|Forklift operator certification|FLT licence|FLT|Counterbalance licence|Reach truck licence|Counterbalance or reach truck licence|Counterbalance truck licence|Counterbalance and reach truck licence|Counterbalance and reach licence|Reach and counterbalance licence|Reach licence|RTITB ~ Staplerschein; CACES; Carné de carretillero
Staplerschein|Gabelstaplerschein|Flurförderschein|Stapler-Führerschein ~ Forklift licence; CACES; Carné de carretillero
CACES|CACES 1|CACES 3|CACES 5|CACES R489 ~ Forklift licence; Staplerschein; Carné de carretillero
Carné de carretillero|Carnet de carretillero|Carretillero ~ Forklift licence; Staplerschein; CACES
Truckcertifikat|Truckførerbevis|Truckkort ~ Forklift licence
CDL|Class A CDL|CDL-A|Commercial driver's license|Commercial driver’s license|Class A commercial driver's license
Driver CPC|CPC card|Certificate of professional competence
ADR certificate|ADR-Schein|ADR licence
HGV licence|LGV licence|HGV class 1|HGV class 2|C+E licence|Class 1 licence|Class 2 licence
SIA licence|SIA license|SIA badge|Door supervisor licence
Guard card|Security guard license|Sachkundeprüfung § 34a|Sachkunde 34a
Real estate license|Real estate licence|Realtor license
Insurance license|Insurance licence|Property and casualty license
Cosmetology license|Cosmetology licence|Barber license
Lifeguard certificate|Lifeguard certification|NPLQ
Personal trainer certificate|NASM|NASM-CPT|ACE certified|Level 3 personal trainer
PE license|PE licence|Professional Engineer!|Registered professional engineer|Chartered engineer|CEng|P.Eng
FE exam|Engineer in training|EIT
LEED AP|LEED Green Associate|LEED
Notary public
PADI
Commercial pilot licence|CPL|ATPL|Commercial pilot license
STCW|STCW certificate
`;
