BEGIN TRANSACTION;
CREATE TABLE act (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	os_user VARCHAR(64) NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_act PRIMARY KEY (id)
);
INSERT INTO "act" VALUES(1,'2025-07-07 01:50:23.435944','os:root','root','init');
INSERT INTO "act" VALUES(2,'2025-07-07 01:50:23.741444','os:root','root','import people.csv providers.csv settlements.csv filings.csv claims.jsonl');
INSERT INTO "act" VALUES(3,'2025-07-07 01:50:23.871012','os:root','root','user intake');
INSERT INTO "act" VALUES(4,'2025-07-07 01:50:23.946033','os:root','root','user reviewer');
INSERT INTO "act" VALUES(5,'2025-07-07 01:50:23.993310','os:root','root','user reviewer2');
INSERT INTO "act" VALUES(6,'2025-07-07 01:50:24.041787','os:root','root','user approver');
INSERT INTO "act" VALUES(7,'2025-07-07 01:50:24.083931','os:root','root','user approver2');
INSERT INTO "act" VALUES(8,'2025-07-07 01:50:24.134696','os:root','root','user cashier');
INSERT INTO "act" VALUES(9,'2025-07-07 01:50:24.164513','os:root','root','user cashier2');
INSERT INTO "act" VALUES(10,'2025-07-07 01:50:24.208473','os:root','root','user auditor');
INSERT INTO "act" VALUES(11,'2025-07-07 01:50:24.246311','os:root','root','user admin');
INSERT INTO "act" VALUES(12,'2025-07-07 01:50:24.274164','os:root','root','user applicant');
INSERT INTO "act" VALUES(13,'2025-07-07 01:50:24.300119','os:root','root','user doctor');
INSERT INTO "act" VALUES(14,'2025-07-07 01:50:24.319497','os:root','root','user head');
INSERT INTO "act" VALUES(15,'2025-07-07 01:50:24.342718','os:root','root','run precheck_claims 2025-07-07');
INSERT INTO "act" VALUES(16,'2025-07-07 01:50:24.675231','intake','root','take');
INSERT INTO "act" VALUES(17,'2025-07-07 01:50:24.718128','intake','root','take');
INSERT INTO "act" VALUES(18,'2025-07-07 01:50:24.762013','intake','root','take');
INSERT INTO "act" VALUES(19,'2025-07-07 01:50:24.806035','intake','root','take');
INSERT INTO "act" VALUES(20,'2025-07-07 01:50:24.855349','intake','root','take');
INSERT INTO "act" VALUES(21,'2025-07-07 01:50:24.911420','intake','root','take');
INSERT INTO "act" VALUES(22,'2025-07-07 01:50:24.963136','intake','root','take');
INSERT INTO "act" VALUES(23,'2025-07-08 01:50:25.007623','os:root','root','run activate_filings 2025-07-08');
INSERT INTO "act" VALUES(24,'2025-07-08 01:50:25.170052','applicant','root','take');
INSERT INTO "act" VALUES(25,'2025-07-08 01:50:25.218773','doctor','root','referral new');
INSERT INTO "act" VALUES(26,'2025-07-08 01:50:25.298708','head','root','referral agree');
INSERT INTO "act" VALUES(27,'2025-07-08 01:50:25.364536','os:root','root','new, change');
INSERT INTO "act" VALUES(28,'2025-07-08 01:50:25.422225','reviewer','root','take');
INSERT INTO "act" VALUES(29,'2025-07-08 01:50:25.616249','intake','root','take');
INSERT INTO "act" VALUES(30,'2025-07-08 01:50:25.709521','intake','root','take');
INSERT INTO "act" VALUES(31,'2025-07-08 01:50:25.783458','intake','root','take');
INSERT INTO "act" VALUES(32,'2025-07-08 01:50:25.851681','intake','root','take');
INSERT INTO "act" VALUES(33,'2025-07-08 01:50:25.924581','intake','root','take');
INSERT INTO "act" VALUES(34,'2025-07-08 01:50:25.995343','intake','root','take');
INSERT INTO "act" VALUES(35,'2025-07-08 01:50:26.060603','applicant','root','take');
INSERT INTO "act" VALUES(36,'2025-07-09 01:50:26.112159','os:root','root','run calculate_claims 2025-07-09');
INSERT INTO "act" VALUES(37,'2025-07-09 01:50:26.271780','reviewer','root','take');
INSERT INTO "act" VALUES(38,'2025-07-09 01:50:26.323363','reviewer','root','take');
INSERT INTO "act" VALUES(39,'2025-07-09 01:50:26.386694','reviewer','root','take');
INSERT INTO "act" VALUES(40,'2025-07-09 01:50:26.446110','reviewer','root','take');
INSERT INTO "act" VALUES(41,'2025-07-09 01:50:26.506280','reviewer','root','take');
INSERT INTO "act" VALUES(42,'2025-07-09 01:50:26.681367','approver','root','take');
INSERT INTO "act" VALUES(43,'2025-07-09 01:50:26.750547','approver','root','take');
INSERT INTO "act" VALUES(44,'2025-07-09 01:50:26.818560','approver','root','take');
INSERT INTO "act" VALUES(45,'2025-07-09 01:50:26.887504','approver','root','take');
INSERT INTO "act" VALUES(46,'2025-07-10 01:50:26.928934','os:root','root','run build_payouts 2025-07-10');
INSERT INTO "act" VALUES(47,'2025-07-10 01:50:27.153721','cashier2','root','payout sign');
INSERT INTO "act" VALUES(48,'2025-07-10 01:50:27.272971','cashier','root','payout send');
INSERT INTO "act" VALUES(49,'2025-07-10 01:50:27.408189','cashier','root','payout read');
INSERT INTO "act" VALUES(50,'2025-07-10 01:50:27.562323','auditor','root','recover propose');
INSERT INTO "act" VALUES(51,'2025-07-10 01:50:27.626535','approver2','root','recover decide');
INSERT INTO "act" VALUES(52,'2025-07-11 01:50:27.692939','os:root','root','import people-2.csv more.csv');
INSERT INTO "act" VALUES(53,'2025-07-11 01:50:27.815648','admin','root','audit erase');
INSERT INTO "act" VALUES(54,'2026-08-15 01:50:27.869287','os:root','root','run all 2026-08-15');
INSERT INTO "act" VALUES(55,'2026-08-15 01:50:28.683642','admin','root','archive');
INSERT INTO "act" VALUES(56,'2026-08-15 01:50:28.759025','os:root','root','run seal_moves 2026-08-15');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0051');
CREATE TABLE allowance (
	name VARCHAR(64) NOT NULL, 
	minute DATETIME NOT NULL, 
	used INTEGER NOT NULL, 
	CONSTRAINT pk_allowance PRIMARY KEY (name)
);
CREATE TABLE api_key (
	id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	prefix VARCHAR(8) NOT NULL, 
	hash BLOB NOT NULL, 
	scopes TEXT NOT NULL, 
	institution VARCHAR(12) NOT NULL, 
	areas TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(64) NOT NULL, 
	confirmed_by VARCHAR(64) NOT NULL, 
	expires_on DATE NOT NULL, 
	revoked_at DATETIME, 
	used_on DATE, 
	CONSTRAINT pk_api_key PRIMARY KEY (id), 
	CONSTRAINT uq_api_key_prefix UNIQUE (prefix)
);
CREATE TABLE app_user (
	id INTEGER NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	roles TEXT NOT NULL, 
	"limit" BIGINT, 
	active BOOLEAN NOT NULL, 
	institution VARCHAR(12) DEFAULT '' NOT NULL, insured_as BIGINT, relatives TEXT DEFAULT '[]' NOT NULL, areas TEXT DEFAULT '["*"]' NOT NULL, unit VARCHAR(40) DEFAULT '' NOT NULL, subjects TEXT DEFAULT '[]' NOT NULL, absent_until DATE DEFAULT '1900-01-01' NOT NULL, 
	CONSTRAINT pk_app_user PRIMARY KEY (id), 
	CONSTRAINT uq_app_user_name UNIQUE (name)
);
INSERT INTO "app_user" VALUES(1,'intake','["intake"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(2,'reviewer','["reviewer"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(3,'reviewer2','["reviewer"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(4,'approver','["approver"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(5,'approver2','["approver"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(6,'cashier','["cashier"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(7,'cashier2','["cashier"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(8,'auditor','["auditor"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(9,'admin','["admin"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(10,'applicant','["applicant"]',NULL,1,'',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(11,'doctor','["hospital"]',NULL,1,'H23060000001',NULL,'[]','["*"]','','[]','1900-01-01');
INSERT INTO "app_user" VALUES(12,'head','["hospital"]',NULL,1,'H23060000001',NULL,'[]','["*"]','','[]','1900-01-01');
CREATE TABLE appeal (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	case_no VARCHAR(30) NOT NULL, 
	person_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	decided_by VARCHAR(64) NOT NULL, 
	decision TEXT NOT NULL, 
	organ VARCHAR(200) NOT NULL, 
	reference VARCHAR(60) NOT NULL, 
	procedure VARCHAR(12) NOT NULL, 
	due_on DATE NOT NULL, 
	due_provisional BOOLEAN NOT NULL, 
	answered_on DATE NOT NULL, 
	outcome VARCHAR(20) NOT NULL, 
	outcome_on DATE NOT NULL, 
	outcome_reference VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_appeal PRIMARY KEY (id), 
	CONSTRAINT uq_appeal_no UNIQUE (no), 
	CONSTRAINT ck_appeal_state CHECK (state IN ('open', 'answered', 'decided', 'withdrawn'))
);
CREATE TABLE archived_case (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	no VARCHAR(30) NOT NULL, 
	ext_no VARCHAR(40), 
	area VARCHAR(6) NOT NULL, 
	person_id BIGINT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	closed_on DATE NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	archived_on DATE NOT NULL, 
	moves INTEGER NOT NULL, 
	head BLOB NOT NULL, 
	content BLOB NOT NULL, 
	digest BLOB NOT NULL, 
	CONSTRAINT pk_archived_case PRIMARY KEY (machine, case_id), 
	CONSTRAINT uq_archived_case_no UNIQUE (no)
);
INSERT INTO "archived_case" VALUES('claim',2,'230600SB20250606000001C','230600002202506060000004','230600',3,'withdrawn','2025-07-08','f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef','2026-08-15',3,X'CAC84118DD738BE47DBEBFDBEDA1539B9E9B170930406EA724BBBAE1E47F16B4',X'789CAD585D8FDCB615FD2B033DEF2E4891FADA3C3579EA73F3D42210287EEC10AB91C612B59BA9B14082227511C469D0244E1107098CC445D0A6B60B0441633BFD359ED9F553FE422F294AA3F58E11C7C962618BF752E2E539E75E5EEEF580B392772533BAAE82C33FBCB117F092E9053C5E0F98586863A4C8AD2B085118ED23BA1FA6C15EC08E646582C3AA2B4B182C97A58669CC8CD362F87D1D858708C1EF01723FBF0FB653275FB453ADA791CCDA088A1172E3469F48D1C754B0EA386F64DB957689C01A0C9FE755ED47AB7CCE2A98AB58D9CA3DB7A7DE639FF2655317A55C0CE13ADBE97CB59DE1F79F6BB19DD348F0CB856C60A77CE5264244B2F16FC17A952C615057A5AEA435D59501502092760E768530465194645CA84C319AA0244D8A342D0A1C235150CA71C1D308C542112C52196115234264C2A450B154EE8B27B2D1D5D1242EA1D95155B7BA85157E8BD1C19B0E2BA15B5696F5E900178C2140887C1775A293BD35839F7D1CEE13ECAD80D3896E0108568E506E1138344D670D6F9A1EF79E298442FB75788C7B96297C4CE94A40DCAD5311E8A96BA587CD3DE7B2F2C35A5887D2A5DD655709C9B5804DC02AD5689FF50BBDFA1BB70E41895B267C6DB660AB99836866E67266199B810866BA9D55B599F96FBDE29C6C51779599A9DAA2D4CEB48125B4B192B0619C4A7D34B7C282F72C937FB4FCADBFBAB1B9F397E72EBEFEEBFD8B3FFD70F18F3F9FDFBEB5F9EC9BCD3777D60FFEB37EEFD18F8FDF5B3FF874F3D93FD7EF7E7EFEE8C31F1FDFEE1FD61FBCBFFEDF3B4FDFBEF1E4F1A74F6FDCDCDC7A7071EFCEF9BD4F8233E06B2E1930070AE329C538152221692169220A5928F847301C91ACC86456E004650451144B9684B4280A2631CC54382E2CF2562921FC57B5469B6E147572D954B1852704AC9D592DED88602BA552B766905159D7C7393B62BADA21980533204E1009CC0D2E1EFEEBC9A31F2EEEBFFDE4D177E0DB7CF4DDC5B7DF9FDFFD7A73F31E0CEDF3475F6FFEFBCEFAE6C7D6FBD6DD8BFBEFC2EFE6D6BFE195CDDFDF0F60B10588D5478209B22B542E2959998F8AED759CEC63ABE389087FF7EA250DE2D7C05D17AD6C4E7C5DF362AE1B7DA4E18B6D5E307E3C968FAD995B990487686A83DD5F2A2E5B0FA4FE6A6B0621DA405B5D71F92C584BB6625082862CF6C3BCADBB867B26C02665CEB80F21884348AC344CB3388A6896C651128FB35C39F4C9832101E3C86D9B8E133CC1EB0FBEDDDCBAB17EFC7074408AD76ABA602387DAEF6D0B5BC306649640712D205F45BB4302DEBBAB6C80ABF5DA23309AD7D5B0CDA65E682801BBAB109C01F635BF35574B1AA9BAD67EB987AE910B282E43617BE665D335556E6CECEC9469638BCA9201C225785B10FF64A7AD01FDC2E3A93673D1B0D36AB08D040E6243A973D5CBE5E5720A9EC4791A66CB476EE64DDD1DCD47085AD3F1E37E3133D78DB0A19895AB32EEBC9818E15F8B14C8CED4C6EE3502E22167E1D3FCD8EE62E0030C55AB64932B80713069D9BA77BBCA1E174ACBAD56AD2635B7725AB2B60D9CA17518105B77842CE18C6D567DBA2B90833BCBDCD9BFE875E823E98F93BC9427EED0436130DA7CD222329A769D3A767F515F74477A4918430D4369EAABF120DBCD976F6DBEB80B55E3E99DEFCF6FDFC3AE2C412B92CB7890417D5AE52D2C066709850F23D8FE128EC59E5F6C65A6B974F37146C3CCA6C75E70AD6315D4C0957B87F4B64672A997C62935B498E8EA5AA707481690D53D1CDCD4F6E8D78B65DD985DED8AB9248CD71186A80E437290229A51D7FB7006BAF7055AB0D5B34212B2754441447309CA01426055A0F6FA199C10BEA9102C81832D51458A90E0348B48AA78C848262827998CA17452256249284D8A8C2A4A1874155126A2940B495CDDE67347B26FF400CB2A2FE49C952AB7A5C157A8469E0C9DCC9897FEB99B364A909A631FD84A565AF10514F32C8C689210828A305622252ACC20A6342E0AC5424A51C15514464591240585B62712698AA32CE11163D486D9CA6B8EC8698904A91F1DC92D0DB0D6D9DE969B76D5DA23FD85B9A107244104872FCECDD5AAB28322057D5E04DD1EB47D22E1594A132E30895396659C0343050A314FA8A4612113159358C84C111A6281628CC397A2E857D0C52E8AF16E7E87D13507D7C8D044B95BA66CDDC947CF942E7715E090913FC9583A30161F2092404FFD138CA55BC6A6E5FD2A57BF42C3F5125CFD7281FCCC74C40A5395426B21A318852A552281E0095C4C04A6240CA3B01031828D3206D713CE222A6448784A2C204845433A9209D9575361CBF900BAEB6DA1A7D6DC17D1A2EE1CB13B189FD2B9BD5C59074C34972F97CF4BE29D89EB4E38FFBEBF438D368B616F934D53FBAB9D0F02CE5D7145BFBBF8AEEC8D68FB75C0832DACCCAE364F7D64A9BDEF9E59482BF322BB1A3A153B7F72DEBB54F280925F0EE8CE1CDB99572F072819111DD5F1B3C01C250F97AD270F1F6EFEF6D5FAF6E7CF8171E75E9E07E31B630FD06BF459182DEF43C70269C2791AF8BF918CE8F6CE2CCE121425D8DD7F6D733F676114F710A8BAB1ED5A0ABD0885767D7F3277B8B1B56DB7BB71B20E8FA447307057337BA7F66D5ED52D0A3707A161095B88D4A4302C19C871D847308CC717FD7DA0198EFB12E0B6B5A3BFF31BA6CB49F8C1953EF5545797B1CC016EF73780BE8F5A49D6E4D0A0196F39FB3FA97CD228',X'BD6DB00CFE405CBF005C270E3BCA9C7AF0253D6491397B064FA17B2537D87BC5');
CREATE TABLE archived_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	claim_id BIGINT NOT NULL, form VARCHAR(64) DEFAULT '' NOT NULL, tail VARCHAR(8) DEFAULT '' NOT NULL, loose BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_archived_receipt PRIMARY KEY (code, number)
);
CREATE TABLE bank_line (
	id INTEGER NOT NULL, 
	reading_id BIGINT NOT NULL, 
	"row" INTEGER NOT NULL, 
	payment_no VARCHAR(60) NOT NULL, 
	batch_no VARCHAR(60) NOT NULL, 
	result VARCHAR(12) NOT NULL, 
	amount BIGINT, 
	credit BOOLEAN NOT NULL, 
	booked_on DATE NOT NULL, 
	reason_code VARCHAR(20) NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	bank_ref VARCHAR(60) NOT NULL, 
	raw TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	resolved_by VARCHAR(64) NOT NULL, 
	resolved_on DATE NOT NULL, 
	resolution VARCHAR(1000) NOT NULL, 
	CONSTRAINT pk_bank_line PRIMARY KEY (id), 
	CONSTRAINT fk_bank_line_reading_id FOREIGN KEY(reading_id) REFERENCES bank_reading (id)
);
INSERT INTO "bank_line" VALUES(1,1,2,'230600BF202507100000018-1','','failed',20000,0,'2025-07-10','AC01','账号不存在','B000018-1','','applied','','','9999-12-31','');
INSERT INTO "bank_line" VALUES(2,1,3,'230600BF202507100000026-1','','paid',63757,0,'2025-07-10','','','B000026-1','','applied','','','9999-12-31','');
INSERT INTO "bank_line" VALUES(3,1,4,'230600BF202507100000034-1','','paid',17272,0,'2025-07-10','','','B000034-1','','applied','','','9999-12-31','');
CREATE TABLE bank_reading (
	id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	bank VARCHAR(40) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	statement TEXT, 
	CONSTRAINT pk_bank_reading PRIMARY KEY (id), 
	CONSTRAINT uq_bank_reading_sha256 UNIQUE (sha256)
);
INSERT INTO "bank_reading" VALUES(1,'82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec','result.csv','result','example_csv','cashier','2025-07-10','2025-07-10 01:50:27.342155',NULL);
CREATE TABLE benefit_plan (
	hash VARCHAR(64) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_benefit_plan PRIMARY KEY (hash)
);
INSERT INTO "benefit_plan" VALUES('cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d','230600','{"area":"230600","bands":[{"rate":82800000,"to":null}],"bands_from":"deductible","bucket":"inpatient","by_year":false,"ceiling":50000000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":48000,"denied":"","fixed_sum":null,"layers":[{"bands":[{"rate":90000000,"to":null}],"bands_from":"start","base":"above_ceiling","ceiling":50000000,"counts":["deductible"],"fund":"hifob_pay","name":"second","start":0,"yearly":true}],"lines":{"days_before":0,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":48000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":92000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"admission","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"cross_year":{"area":"100000","doubt":"","label":"跨年度住院的计算方法","label_en":"how a stay across two benefit years is calculated","note":"","parameter":"cross_year","reference":"江苏省异地就医经办服务规程 第四十四条列有两种方法；缺省按出院结算日整体计算","scope":"","start":"2000-01-01","tier":"","verified":false},"days_before_admission":{"area":"100000","doubt":"","label":"入院前多少天内的费用并入住院","label_en":"days before admission whose charges join the stay","note":"","parameter":"days_before_admission","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按次住院","scope":"inpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"second":{"area":"230600","doubt":"","label":"居民大病、职工大额","label_en":"second layer (serious illness, large amounts)","note":"职工大额，超过统筹基金最高支付限额的部分","parameter":"second_layer","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4','230600','{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97','230600','{"area":"230600","bands":[{"rate":42500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":85000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":85000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4','230600','{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512','230600','{"area":"230600","bands":[{"rate":55000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"home","of_first_pay_too":false,"rate":0,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":5000000,"rule":"ratio_points","source":"ratio_points"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"long_term","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ratio_points":{"area":"230600","doubt":"","label":"支付比例提高的百分点","label_en":"points added to the ratio","note":"","parameter":"ratio_points","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7','230600','{"area":"230600","bands":[{"rate":32500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":65000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":65000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"none","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
CREATE TABLE bulk_item (
	order_id BIGINT NOT NULL, 
	place INTEGER NOT NULL, 
	no VARCHAR(30) NOT NULL, 
	seen INTEGER NOT NULL, 
	amount BIGINT, 
	state VARCHAR(12) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	says VARCHAR(1000) NOT NULL, 
	CONSTRAINT pk_bulk_item PRIMARY KEY (order_id, place)
);
CREATE TABLE bulk_order (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	"trigger" VARCHAR(40) NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	facts TEXT NOT NULL, 
	asked_by VARCHAR(64) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	CONSTRAINT pk_bulk_order PRIMARY KEY (id)
);
CREATE TABLE calculation (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	person_id BIGINT NOT NULL, 
	day DATE NOT NULL, 
	book_hash VARCHAR(64) NOT NULL, 
	plan_hash VARCHAR(64) NOT NULL, 
	treated TEXT NOT NULL, 
	inputs TEXT NOT NULL, 
	verified BOOLEAN NOT NULL, 
	medfee_sumamt BIGINT NOT NULL, 
	fulamt_ownpay_amt BIGINT NOT NULL, 
	overlmt_selfpay BIGINT NOT NULL, 
	preselfpay_amt BIGINT NOT NULL, 
	inscp_scp_amt BIGINT NOT NULL, 
	act_pay_dedc BIGINT NOT NULL, 
	hifp_pay BIGINT NOT NULL, 
	hifmi_pay BIGINT NOT NULL, 
	hifob_pay BIGINT NOT NULL, 
	cvlserv_pay BIGINT NOT NULL, 
	maf_pay BIGINT NOT NULL, 
	fund_pay_sumamt BIGINT NOT NULL, 
	psn_part_amt BIGINT NOT NULL, 
	CONSTRAINT pk_calculation PRIMARY KEY (id), 
	CONSTRAINT uq_calculation_claim_id_seq UNIQUE (claim_id, seq), 
	CONSTRAINT fk_calculation_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_calculation_plan_hash FOREIGN KEY(plan_hash) REFERENCES benefit_plan (hash)
);
INSERT INTO "calculation" VALUES(1,6,1,'230600',4,'2025-07-08','865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60','cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d','{"area":"230600","care":"inpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":2,"provincial":false,"special":false},"destination":"230100","disease":"I10.x00","filed":"temporary","hospital":{"level":2,"provincial":false,"special":false},"identities":[],"insured_from":"2020-03-26","med_type":"21","on":"2025-03-26","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-04-05","zone":"in_province"}','{"disallowed":0,"lines":[["03",111960,279900000,40000,null,null,"2025-03-29",0],["02",40428,202140000,20000,2000,null,"2025-04-04",0],["02",33694,168470000,20000,500,null,"2025-03-29",0],["02",85694,428470000,20000,500,null,"2025-03-28",0]],"on":"2025-03-26","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,271776,111960,0,14056,145760,48000,80945,0,0,0,0,80945,190831);
INSERT INTO "calculation" VALUES(2,3,1,'230600',8,'2025-07-08','865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60','5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"310100","disease":"E11.900","filed":"temporary","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2007-03-28","med_type":"11","on":"2025-03-29","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-03-29","zone":"cross_province"}','{"disallowed":0,"lines":[["01",94805,189610000,50000,null,null,"2025-03-29",0],["01",39204,130680000,30000,null,null,"2025-03-29",0],["02",36476,182380000,20000,500,null,"2025-03-29",0],["03",49227,164090000,30000,null,null,"2025-03-29",0],["01",3021,10070000,30000,null,null,"2025-03-29",0],["03",75545,151090000,50000,null,null,"2025-03-29",0]],"on":"2025-03-29","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,298278,124772,0,1824,171682,30000,63757,0,0,0,0,63757,234521);
INSERT INTO "calculation" VALUES(3,1,1,'230600',13,'2025-07-08','865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60','0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97','{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"210200","disease":"S52.500","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2019-04-21","med_type":"1301","on":"2025-05-02","person":"elderly","population":"resident","situation":"emergency","transfer_from":null,"until":"2025-05-02","zone":"cross_province"}','{"disallowed":0,"lines":[["01",44130,88260000,50000,null,null,"2025-05-02",0],["01",13647,45490000,30000,null,null,"2025-05-02",0],["02",29095,58190000,50000,2000,null,"2025-05-02",0],["01",28026,140130000,20000,null,null,"2025-05-02",0]],"on":"2025-05-02","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,114898,0,0,5819,109079,0,20000,0,0,0,0,20000,94898);
INSERT INTO "calculation" VALUES(4,4,1,'230600',19,'2025-07-08','865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60','f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4','{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"110100","disease":"I10.x00","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2017-05-12","med_type":"1301","on":"2025-04-17","person":"working","population":"employee","situation":"emergency","transfer_from":null,"until":"2025-04-17","zone":"cross_province"}','{"disallowed":0,"lines":[["01",12652,31630000,40000,null,null,"2025-04-17",0],["03",60935,121870000,50000,null,null,"2025-04-17",0],["02",9846,32820000,30000,2000,null,"2025-04-17",0],["01",24450,81500000,30000,null,null,"2025-04-17",0],["03",52503,175010000,30000,null,null,"2025-04-17",0],["02",26004,86680000,30000,1000,null,"2025-04-17",0]],"on":"2025-04-17","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,186390,113438,0,4569,68383,30000,17272,0,0,0,0,17272,169118);
INSERT INTO "calculation" VALUES(5,5,1,'230600',9,'2025-07-08','865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60','4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"I10.x00","filed":"long_term","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-09-18","med_type":"11","on":"2025-05-10","person":"retired","population":"employee","situation":"long_term","transfer_from":null,"until":"2025-05-10","zone":"cross_province"}','{"disallowed":0,"lines":[["03",79725,159450000,50000,null,127560000,"2025-05-10",0]],"on":"2025-05-10","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,79725,79725,0,0,0,0,0,0,0,0,0,0,79725);
INSERT INTO "calculation" VALUES(6,8,1,'230600',12,'2025-07-08','865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60','eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"E11.900","filed":"none","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-03-23","med_type":"11","on":"2025-05-13","person":"minor","population":"resident","situation":"none","transfer_from":null,"until":"2025-05-13","zone":"cross_province"}','{"disallowed":0,"lines":[["02",47016,156720000,30000,2000,null,"2025-05-13",0]],"on":"2025-05-13","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,47016,0,0,9403,37613,0,12224,0,0,0,0,12224,34792);
CREATE TABLE calendar_day (
	day DATE NOT NULL, 
	year INTEGER NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_calendar_day PRIMARY KEY (day), 
	CONSTRAINT fk_calendar_day_year FOREIGN KEY(year) REFERENCES calendar_year (year), 
	CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('holiday', 'in_lieu', 'makeup'))
);
CREATE TABLE calendar_year (
	year INTEGER NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	source VARCHAR(400) NOT NULL, 
	loaded_at DATETIME NOT NULL, 
	loaded_by VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_calendar_year PRIMARY KEY (year), 
	CONSTRAINT ck_calendar_year_status CHECK (status IN ('official', 'provisional'))
);
CREATE TABLE claim (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	ext_no VARCHAR(40), 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	agent TEXT, 
	materials TEXT NOT NULL, 
	listed TEXT NOT NULL, 
	arrived TEXT NOT NULL, 
	period_ends_on DATE NOT NULL, 
	period_provisional BOOLEAN NOT NULL, 
	reminded_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	due_provisional BOOLEAN NOT NULL, 
	overdue_since DATE NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	id INTEGER NOT NULL, 
	institution_id BIGINT, 
	institution_name VARCHAR(200) NOT NULL, 
	care VARCHAR(12) NOT NULL, 
	med_type VARCHAR(6) NOT NULL, 
	admitted_on DATE NOT NULL, 
	discharged_on DATE NOT NULL, 
	diagnosis VARCHAR(30) NOT NULL, 
	emergency BOOLEAN NOT NULL, 
	third_party VARCHAR(16) NOT NULL, 
	reason_code VARCHAR(6) NOT NULL, 
	payee_name VARCHAR(100) NOT NULL, 
	payee_account VARCHAR(50) NOT NULL, 
	payee_bank_code VARCHAR(20) NOT NULL, 
	payee_relation VARCHAR(20) NOT NULL, 
	payee_proof VARCHAR(100) NOT NULL, 
	total BIGINT NOT NULL, 
	payable BIGINT, 
	payable_source VARCHAR(12) NOT NULL, 
	disallowed TEXT NOT NULL, 
	straight_through BOOLEAN NOT NULL, 
	findings TEXT NOT NULL, 
	verdict VARCHAR(8) NOT NULL, 
	originals_in_hand BOOLEAN NOT NULL, 
	originals_only BOOLEAN NOT NULL, 
	originals_count INTEGER NOT NULL, 
	originals_back_no VARCHAR(40) NOT NULL, 
	carrier VARCHAR(40) NOT NULL, 
	tracking_no VARCHAR(40) NOT NULL, 
	national_due_on DATE NOT NULL, 
	promise_due_on DATE NOT NULL, 
	stopped_on DATE NOT NULL, 
	return_to VARCHAR(32) NOT NULL, 
	look_again_on DATE NOT NULL, 
	payment_no VARCHAR(40) NOT NULL, 
	bank_result VARCHAR(12) NOT NULL, 
	batch_no VARCHAR(40) NOT NULL, 
	calc VARCHAR(8) DEFAULT '' NOT NULL, 
	calc_why VARCHAR(16) DEFAULT '' NOT NULL, 
	calc_problem TEXT, 
	calculation_id BIGINT, 
	situation VARCHAR(24) DEFAULT '' NOT NULL, 
	covering_id BIGINT, 
	unverified BOOLEAN DEFAULT 0 NOT NULL, 
	by_hand BOOLEAN DEFAULT 0 NOT NULL, 
	third_party_paid BIGINT DEFAULT '0' NOT NULL, 
	transfer_from VARCHAR(2) DEFAULT '' NOT NULL, 
	observation BOOLEAN DEFAULT 0 NOT NULL, refusal TEXT, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT uq_claim_ext_no_area UNIQUE (ext_no, area), 
	CONSTRAINT uq_claim_no UNIQUE (no), 
	CONSTRAINT fk_claim_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_claim_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_claim_payable CHECK (payable IS NULL OR payable BETWEEN 0 AND total), 
	CONSTRAINT ck_claim_state CHECK (state IN ('precheck', 'returned', 'awaiting_parcel', 'posted', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'paid', 'payment_failed', 'suspended', 'rejected', 'not_accepted', 'withdrawn', 'lapsed'))
);
INSERT INTO "claim" VALUES('230600SB202505160000019','230600','2025-05-16','payment_failed','2025-07-10',8,X'67F46918A44434D61B5ECB40FB4756F35AD55B641412E5A1863153A2F08B860C',0,'','230600002202505160000003',13,'390','2025-05-16 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-06-30',0,'2026-08-15','0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3',1,11,'','emergency','1301','2025-05-02','2025-05-02','S52.500',1,'none','04','林芳','6222085776238289455','102265000014','','',114898,20000,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','','9999-12-31','230600BF202507100000018-1','failed','','posted','',NULL,3,'emergency',NULL,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250429000001T','230600','2025-04-29','paid','2025-07-10',8,X'DCB1CCAB9F538A0AA4E83209675484F3D0798068C74A7C79AC23FAED12CFE9FC',0,'','230600002202504290000005',8,'310','2025-04-29 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b',3,4,'','outpatient','11','2025-03-29','2025-03-29','E11.900',0,'none','03','杨艳涛','6222082253883822975','102265000014','','',298278,63757,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-16','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000026-1','paid','230600PC20250710000001G','posted','',NULL,2,'temporary',8,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250517000001T','230600','2025-05-17','paid','2025-07-10',8,X'BF03231132CB9A8DFAC4280E59B4AB2802C40DECD363554B080B9B01490EE66A',0,'','230600002202505170000007',19,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8',4,3,'','emergency','1301','2025-04-17','2025-04-17','I10.x00',1,'none','04','陈国艳','6222080076313355114','102265000014','','',186390,17272,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000034-1','paid','230600PC20250710000001G','posted','',NULL,4,'emergency',NULL,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250517000002R','230600','2025-05-17','paid','2025-07-10',8,X'827009E09E3B6E0C721795B8CC884DB31CC662169FE1D2A60D72AB562B9A7FDE',0,'','230600002202505170000009',9,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f',5,7,'','outpatient','11','2025-05-10','2025-05-10','I10.x00',0,'none','03','马志强','6222086220931578541','102265000014','','',79725,0,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000042-1','paid','230600PC20250710000001G','posted','',NULL,5,'long_term',6,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250412000001Y','230600','2025-04-12','approval','2025-07-09',5,X'E79D4D0815080A303D2343EEE000568BAD504487C1B2485C462072D5D67CDBF3',0,'','230600002202504120000018',4,'310','2025-04-12 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","出院小结"]','[]','[]','9999-12-31',0,'9999-12-31','2025-05-27',0,'2026-08-15','adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee',6,12,'','inpatient','21','2025-03-26','2025-04-05','I10.x00',0,'none','03','刘超超','6222086245117643504','102265000014','','',271776,80945,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-05-27','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,1,'temporary',4,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250613000001T','230600','2025-06-13','awaiting_parcel','2025-07-07',2,X'B765028B112AD260C805C80116E635E805FC96FB4CB8DCCFFEF778124D97BFF5',0,'','230600002202506130000031',11,'390','2025-06-13 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','2025-08-06',0,'9999-12-31','9999-12-31',0,'9999-12-31','428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb',7,8,'','outpatient','11','2025-05-17','2025-05-17','E11.900',0,'none','03','刘强勇','6222081219377612868','102265000014','','',38522,NULL,'','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',0,0,0,'','','','2025-07-25','9999-12-31','2025-07-07','','9999-12-31','','','','','',NULL,NULL,'',NULL,0,0,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB202505220000016','230600','2025-05-22','review','2025-07-08',4,X'79ABE84211777012EC23D9AC5F6DC19802F2DD71A3B925E763DD03F599C2888B',0,'','230600002202505220000034',12,'390','2025-05-22 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-04',0,'2026-08-15','ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b',8,6,'','outpatient','11','2025-05-13','2025-05-13','E11.900',0,'none','03','黄兰艳','6222087331412579657','102265000014','','',47016,12224,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-07-04','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,6,'none',NULL,1,0,0,'',0,NULL);
CREATE TABLE counter_code (
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	code BLOB NOT NULL, 
	paper VARCHAR(100) NOT NULL, 
	phone_end VARCHAR(4) NOT NULL, 
	reference VARCHAR(80) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	issued_by VARCHAR(64) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	until DATETIME NOT NULL, 
	tries SMALLINT NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_counter_code PRIMARY KEY (id), 
	CONSTRAINT fk_counter_code_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE credential (
	name VARCHAR(64) NOT NULL, 
	password VARCHAR(200) NOT NULL, 
	password_at DATETIME, 
	starts_until DATETIME, 
	totp VARCHAR(500) NOT NULL, 
	totp_since DATETIME, 
	totp_step BIGINT NOT NULL, 
	device VARCHAR(8000) NOT NULL, 
	CONSTRAINT pk_credential PRIMARY KEY (name)
);
CREATE TABLE death (
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	died_on DATE NOT NULL, 
	source VARCHAR(16) NOT NULL, 
	paper VARCHAR(100) NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	second VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_death PRIMARY KEY (id), 
	CONSTRAINT fk_death_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_death_source CHECK (source IN ('register', 'police', 'civil_affairs', 'hospital', 'family'))
);
CREATE TABLE delivery (
	id INTEGER NOT NULL, 
	notice_id BIGINT NOT NULL, 
	n SMALLINT NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	channel VARCHAR(16) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	started_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	delivered_on DATE, 
	proof TEXT, 
	reference VARCHAR(120) DEFAULT '' NOT NULL, 
	error VARCHAR(500) DEFAULT '' NOT NULL, 
	"by" VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_delivery PRIMARY KEY (id), 
	CONSTRAINT uq_delivery_notice_id_n UNIQUE (notice_id, n), 
	CONSTRAINT fk_delivery_notice_id FOREIGN KEY(notice_id) REFERENCES notice (id)
);
CREATE TABLE desk (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	holder VARCHAR(64) NOT NULL, 
	until DATETIME NOT NULL, 
	held_until DATE NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_desk PRIMARY KEY (machine, case_id)
);
CREATE TABLE desk_act (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	deed VARCHAR(12) NOT NULL, 
	holder VARCHAR(64) NOT NULL, 
	"by" VARCHAR(64) NOT NULL, 
	until DATETIME NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_desk_act PRIMARY KEY (id)
);
CREATE TABLE destruction (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"before" DATE NOT NULL, 
	items TEXT NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	made_on DATE NOT NULL, 
	made_by VARCHAR(64) NOT NULL, 
	signed_on DATE NOT NULL, 
	signed_by VARCHAR(64) NOT NULL, 
	second VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_destruction PRIMARY KEY (id), 
	CONSTRAINT ck_destruction_kind CHECK (kind IN ('vouchers', 'logs'))
);
CREATE TABLE document (
	id INTEGER NOT NULL, 
	no VARCHAR(30) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	notice_id BIGINT, 
	about VARCHAR(60) NOT NULL, 
	seq INTEGER, 
	state VARCHAR(12) NOT NULL, 
	content TEXT NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	made_on DATE NOT NULL, 
	served_on DATE, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT uq_document_no UNIQUE (no), 
	CONSTRAINT uq_document_machine_case_id_kind_about UNIQUE (machine, case_id, kind, about), 
	CONSTRAINT ck_document_state CHECK (state IN ('to_seal', 'sealed', 'to_serve', 'served'))
);
CREATE TABLE document_event (
	id INTEGER NOT NULL, 
	document_id BIGINT NOT NULL, 
	deed VARCHAR(12) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	detail TEXT NOT NULL, 
	CONSTRAINT pk_document_event PRIMARY KEY (id), 
	CONSTRAINT fk_document_event_document_id FOREIGN KEY(document_id) REFERENCES document (id)
);
CREATE TABLE door (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	purpose VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_door PRIMARY KEY (machine, case_id, purpose)
);
CREATE TABLE downtime (
	id INTEGER NOT NULL, 
	notice_no VARCHAR(40) NOT NULL, 
	place VARCHAR(12) NOT NULL, 
	begins_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	services TEXT NOT NULL, 
	says VARCHAR(500) NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_downtime PRIMARY KEY (id), 
	CONSTRAINT uq_downtime_place_notice_no UNIQUE (place, notice_no)
);
CREATE TABLE entitlement (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	applied_by VARCHAR(64) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	disease VARCHAR(20) NOT NULL, 
	disease_name VARCHAR(100) NOT NULL, 
	hospitals TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	materials TEXT NOT NULL, 
	listed TEXT NOT NULL, 
	arrived TEXT NOT NULL, 
	period_ends_on DATE NOT NULL, 
	period_provisional BOOLEAN NOT NULL, 
	reminded_on DATE NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	assessed_by VARCHAR(64) NOT NULL, 
	conclusion VARCHAR(200) NOT NULL, 
	ext_no VARCHAR(40), 
	content_hash VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_entitlement PRIMARY KEY (id), 
	CONSTRAINT uq_entitlement_no UNIQUE (no), 
	CONSTRAINT fk_entitlement_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_entitlement_state CHECK (state IN ('applied', 'returned', 'assessed', 'active', 'expired', 'revoked', 'rejected', 'lapsed'))
);
INSERT INTO "entitlement" VALUES('230600MT20250708000001H','230600','2025-07-08','active','2026-08-15',3,X'4AA70B0DFE74C8EA7DE170CCF7A75FA40E3BC6650A21F0C48E9C59B573684858',0,'',1,1,'310','2025-07-08 01:50:25.000000','os:root','','M01600','','["H23060000001"]','[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]','[]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-08','9999-12-31','reviewer','符合',NULL,'');
CREATE TABLE entry (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	part VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	fund VARCHAR(6) NOT NULL, 
	source VARCHAR(12) NOT NULL, 
	dest VARCHAR(12) NOT NULL, 
	amount BIGINT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	ref VARCHAR(60) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (id), 
	CONSTRAINT ck_entry_account CHECK (source IN ('fund', 'payable', 'bank', 'paid', 'back', 'recoverable') AND dest IN ('fund', 'payable', 'bank', 'paid', 'back', 'recoverable')), 
	CONSTRAINT ck_entry_amount CHECK (amount > 0), 
	CONSTRAINT ck_entry_two_accounts CHECK (source <> dest)
);
INSERT INTO "entry" VALUES(1,3,'','230600','310100','fund','payable',63757,'approve','','2025-07-09','2025-07-09 01:50:26.634005');
INSERT INTO "entry" VALUES(2,1,'','230600','390100','fund','payable',20000,'approve','','2025-07-09','2025-07-09 01:50:26.726064');
INSERT INTO "entry" VALUES(3,4,'','230600','310100','fund','payable',17272,'approve','','2025-07-09','2025-07-09 01:50:26.794325');
INSERT INTO "entry" VALUES(4,1,'','230600','390100','payable','bank',20000,'send','230600BF202507100000018-1','2025-07-10','2025-07-10 01:50:27.206401');
INSERT INTO "entry" VALUES(5,3,'','230600','310100','payable','bank',63757,'send','230600BF202507100000026-1','2025-07-10','2025-07-10 01:50:27.206401');
INSERT INTO "entry" VALUES(6,4,'','230600','310100','payable','bank',17272,'send','230600BF202507100000034-1','2025-07-10','2025-07-10 01:50:27.206401');
INSERT INTO "entry" VALUES(7,1,'','230600','390100','bank','back',20000,'fail','230600BF202507100000018-1','2025-07-10','2025-07-10 01:50:27.358084');
INSERT INTO "entry" VALUES(8,3,'','230600','310100','bank','paid',63757,'confirm','230600BF202507100000026-1','2025-07-10','2025-07-10 01:50:27.358084');
INSERT INTO "entry" VALUES(9,4,'','230600','310100','bank','paid',17272,'confirm','230600BF202507100000034-1','2025-07-10','2025-07-10 01:50:27.358084');
INSERT INTO "entry" VALUES(10,3,'','230600','310100','paid','recoverable',2000,'decide','230600ZH20250710000001A','2025-07-10','2025-07-10 01:50:27.604937');
CREATE TABLE estate (
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	payee_name VARCHAR(100) NOT NULL, 
	basis VARCHAR(16) NOT NULL, 
	paper VARCHAR(100) NOT NULL, 
	originals INTEGER NOT NULL, 
	up_to BIGINT, 
	registered_by VARCHAR(64) NOT NULL, 
	second VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	ended_on DATE NOT NULL, 
	ended_by VARCHAR(64) NOT NULL, 
	end_reason VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_estate PRIMARY KEY (id), 
	CONSTRAINT fk_estate_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_estate_basis CHECK (basis IN ('consent', 'notarial', 'judgment', 'administrator', 'promise')), 
	CONSTRAINT ck_estate_originals CHECK (originals > 0)
);
CREATE TABLE event_delivery (
	id INTEGER NOT NULL, 
	webhook_id BIGINT NOT NULL, 
	event_id BIGINT NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	tries SMALLINT NOT NULL, 
	next_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	error VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_event_delivery PRIMARY KEY (id), 
	CONSTRAINT uq_event_delivery_webhook_id_event_id UNIQUE (webhook_id, event_id), 
	CONSTRAINT fk_event_delivery_webhook_id FOREIGN KEY(webhook_id) REFERENCES webhook (id), 
	CONSTRAINT fk_event_delivery_event_id FOREIGN KEY(event_id) REFERENCES system_event (id)
);
CREATE TABLE fee_line (
	id INTEGER NOT NULL, 
	receipt_id BIGINT NOT NULL, 
	position INTEGER NOT NULL, 
	item_code VARCHAR(50) NOT NULL, 
	item_name VARCHAR(200) NOT NULL, 
	charge_type VARCHAR(6) NOT NULL, 
	charge_level VARCHAR(6) NOT NULL, 
	price_e6 BIGINT NOT NULL, 
	quantity_e4 BIGINT NOT NULL, 
	amount BIGINT NOT NULL, 
	charged_on DATE NOT NULL, 
	own_share_e4 INTEGER, 
	limit_e6 BIGINT, 
	CONSTRAINT pk_fee_line PRIMARY KEY (id), 
	CONSTRAINT fk_fee_line_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id)
);
INSERT INTO "fee_line" VALUES(1,1,1,'0731608136','护理费项目1','07','01',88260000,50000,44130,'2025-05-02',NULL,NULL);
INSERT INTO "fee_line" VALUES(2,1,2,'0697895372','手术费项目2','06','01',45490000,30000,13647,'2025-05-02',NULL,NULL);
INSERT INTO "fee_line" VALUES(3,1,3,'0401110934','化验费项目3','04','02',58190000,50000,29095,'2025-05-02',2000,NULL);
INSERT INTO "fee_line" VALUES(4,1,4,'0916582774','西药费项目4','09','01',140130000,20000,28026,'2025-05-02',NULL,NULL);
INSERT INTO "fee_line" VALUES(6,3,1,'0888426992','卫生材料费项目1','08','01',189610000,50000,94805,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(7,3,2,'0808402322','卫生材料费项目2','08','01',130680000,30000,39204,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(8,3,3,'0898261194','卫生材料费项目3','08','02',182380000,20000,36476,'2025-03-29',500,NULL);
INSERT INTO "fee_line" VALUES(9,4,1,'0148184733','床位费项目1','01','03',164090000,30000,49227,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(10,4,2,'0187260506','床位费项目2','01','01',10070000,30000,3021,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(11,4,3,'0660960496','手术费项目3','06','03',151090000,50000,75545,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(12,5,1,'0400544223','化验费项目1','04','01',31630000,40000,12652,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(13,5,2,'0986185951','西药费项目2','09','03',121870000,50000,60935,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(14,5,3,'0157138731','床位费项目3','01','02',32820000,30000,9846,'2025-04-17',2000,NULL);
INSERT INTO "fee_line" VALUES(15,5,4,'0775658163','护理费项目4','07','01',81500000,30000,24450,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(16,6,1,'0873409898','卫生材料费项目1','08','03',175010000,30000,52503,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(17,6,2,'0402351990','化验费项目2','04','02',86680000,30000,26004,'2025-04-17',1000,NULL);
INSERT INTO "fee_line" VALUES(18,7,1,'0570906561','治疗费项目1','05','03',159450000,50000,79725,'2025-05-10',NULL,127560000);
INSERT INTO "fee_line" VALUES(19,8,1,'0465345976','化验费项目1','04','03',279900000,40000,111960,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(20,8,2,'0628407067','手术费项目2','06','02',202140000,20000,40428,'2025-04-04',2000,NULL);
INSERT INTO "fee_line" VALUES(21,8,3,'0808019375','卫生材料费项目3','08','02',168470000,20000,33694,'2025-03-29',500,NULL);
INSERT INTO "fee_line" VALUES(22,8,4,'0838332092','卫生材料费项目4','08','02',428470000,20000,85694,'2025-03-28',500,NULL);
INSERT INTO "fee_line" VALUES(23,9,1,'0782982174','护理费项目1','07','02',36820000,50000,18410,'2025-05-17',500,NULL);
INSERT INTO "fee_line" VALUES(24,9,2,'0567025902','治疗费项目2','05','01',100560000,20000,20112,'2025-05-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(25,10,1,'0733012560','护理费项目1','07','02',156720000,30000,47016,'2025-05-13',2000,NULL);
CREATE TABLE filing (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	ext_no VARCHAR(40), 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	agent TEXT, 
	materials TEXT NOT NULL, 
	listed TEXT NOT NULL, 
	arrived TEXT NOT NULL, 
	period_ends_on DATE NOT NULL, 
	period_provisional BOOLEAN NOT NULL, 
	reminded_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	due_provisional BOOLEAN NOT NULL, 
	overdue_since DATE NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	id INTEGER NOT NULL, 
	category VARCHAR(24) NOT NULL, 
	destination VARCHAR(6) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	granted_to DATE NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	promise BOOLEAN NOT NULL, 
	self_service BOOLEAN NOT NULL, 
	materials_ok BOOLEAN NOT NULL, 
	late BOOLEAN NOT NULL, 
	replaces_id BIGINT, 
	cancellable_from DATE NOT NULL, 
	open_stay_on DATE NOT NULL, 
	covered_to DATE NOT NULL, 
	coverage_end VARCHAR(10) NOT NULL, 
	activated_on DATE NOT NULL, 
	ended_by VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_filing PRIMARY KEY (id), 
	CONSTRAINT uq_filing_ext_no_area UNIQUE (ext_no, area), 
	CONSTRAINT uq_filing_no UNIQUE (no), 
	CONSTRAINT fk_filing_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_filing_replaces_id FOREIGN KEY(replaces_id) REFERENCES filing (id), 
	CONSTRAINT ck_filing_state CHECK (state IN ('submitted', 'returned', 'reviewed', 'active', 'expired', 'cancelled', 'rejected'))
);
INSERT INTO "filing" VALUES('230600BA20250305000001B','230600','2025-03-05','submitted','2025-03-05',1,X'9B409484B55B6CCC75ACB646187F222895E293EA877F7EC588E5D5246C8224E1',0,'','230600001202503050000048',12,'390','2025-03-05 01:20:00.000000','local_online','13959216058',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146',1,'long_term_resident','440100','2025-03-06','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000001E','230600','2025-03-07','submitted','2025-03-07',1,X'EC7D840BD1E3C7A67AC45AC8D7C93BB533ACFE035E971E86D8F015925D2E21FC',0,'','230600001202503070000070',19,'310','2025-03-07 09:05:00.000000','national_fast','13945273099',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98',2,'other_temporary','110100','2025-03-14','2025-09-14','2025-09-14','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000002C','230600','2025-03-07','submitted','2025-03-07',1,X'F0A825F9E96B46748A484D4E57CEA513CEC21E9B58F11E1160E864ABFBDC93C6',0,'','230600001202503070000091',3,'310','2025-03-07 06:38:00.000000','local_online','13991435733',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7',3,'long_term_resident','440100','2025-03-08','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000018','230600','2025-03-03','expired','2026-08-15',5,X'4B62433BAF9714D84EFDFE627C0BCA43851D2A07DD252DF87C35871015E294F5',0,'','230600001202503030000138',4,'310','2025-03-03 04:39:00.000000','local_online','13800000000',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505',4,'other_temporary','230100','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000001S','230600','2025-03-04','returned','2025-07-07',2,X'84A1A2373BEBF5837948E5BDCBC2A3DBDD9BBC5B36F25D4BCFD27568E59BBA0B',0,'','230600001202503040000450',13,'390','2025-03-04 04:00:00.000000','local_window','13918243075',NULL,'["身份证件","居住证明"]','["身份证件"]','[]','2025-07-28',0,'9999-12-31','9999-12-31',0,'9999-12-31','1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42',5,'long_term_resident','210200','2025-03-04','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000026','230600','2025-03-03','active','2025-07-08',3,X'C403E72DBED316D4A421B851AA35271150E6F64ABFA525F34B3EFD95FF17DFE2',0,'','230600001202503030000467',9,'310','2025-03-03 11:33:00.000000','national_fast','13926728762',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402',6,'long_term_resident','440100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250307000003A','230600','2025-03-07','submitted','2025-03-07',1,X'9DF3770E2C2BDB4BD25884EC942C123E7713F23B6708B96B991FC49D71707AF4',0,'','230600001202503070000806',11,'390','2025-03-07 06:56:00.000000','local_online','13941172016',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7',7,'other_temporary','440100','2025-03-10','2026-03-10','2026-03-10','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000034','230600','2025-03-03','expired','2026-08-15',4,X'8D4103BEEE141623B23D331D8042468B863F68577AF8A55861DC4146B5979EB0',0,'','230600001202503030000858',8,'310','2025-03-03 10:48:00.000000','national_fast','13941303895',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958',8,'other_temporary','310100','2025-03-03','2026-03-03','2026-03-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000002Q','230600','2025-03-04','rejected','2025-07-07',2,X'F08EDBD9A3AC763F4CA2046B568E323B0505005A063DB3006AC61E59382B59D8',0,'','230600001202503040000001',6,'390','2025-03-04 02:40:00.000000','local_online','13990365896',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624',9,'other_temporary','440100','2025-03-11','2025-09-11','2025-09-11','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000042','230600','2025-03-03','expired','2026-08-15',4,X'25C53E733C81D951863F77D3CF0FF481813EE994FFFA02738AA6B35281E6C66C',0,'','230600001202503030000002',14,'390','2025-03-03 11:58:00.000000','local_window','13926862336',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60',10,'other_temporary','440300','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250303000005Z','230600','2025-03-03','active','2025-07-08',3,X'AF9B8D581A5DFC73411CAF925CC7A1F1129312130812E7847439EBF4CFCA9605',0,'','230600001202503030000003',18,'390','2025-03-03 07:10:00.000000','national_fast','13902808204',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12',11,'long_term_resident','220100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA202503070000048','230600','2025-03-07','submitted','2025-03-07',1,X'FA7051DA64C3F4FC4680A6F1B058385425879EB0FC035676A204C6DE2AC912E1',0,'','230600001202503070000004',10,'310','2025-03-07 07:26:00.000000','hospital','13915371089',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','d0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff',12,'referral','460200','2025-03-07','2025-09-07','2025-09-07','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000029','230600','2025-03-05','submitted','2025-03-05',1,X'D9D763A34C58042532504186F9446B985F21C7749F2512537667B4E374AA6256',0,'','230600001202503050000005',15,'390','2025-03-05 03:43:00.000000','local_online','13975475091',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77',13,'long_term_resident','460200','2025-03-12','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000037','230600','2025-03-05','active','2026-08-15',3,X'650D5C7EF2069D71E91B81DCD71ADD9A2B8F9D10E7B9107F598A30BF221E74C4',0,'','230600001202503050000006',5,'310','2025-03-05 06:11:00.000000','national_self','13996428454',NULL,'["身份证件","派出证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3',14,'stationed_worker','210200','2025-03-05','9999-12-31','9999-12-31','',0,1,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','2026-08-15','');
INSERT INTO "filing" VALUES('230600BA202507080000014','230600','2025-07-08','expired','2026-08-15',4,X'EE5C153FA598E094D91740C808E139E661C0CE25B312566E4F451C8946480880',0,'',NULL,1,'310','2025-07-08 01:50:25.000000','hospital','',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','9530092cd548f208ff4a48d21386d00cb7bc579ec951527d83c4e33f72d25868',15,'referral','110100','2025-07-08','2026-01-08','2026-01-08','',0,1,1,0,NULL,'2025-07-08','9999-12-31','9999-12-31','','2026-08-15','');
CREATE TABLE inquiry (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	place INTEGER NOT NULL, 
	asked_of VARCHAR(200) NOT NULL, 
	question VARCHAR(1000) NOT NULL, 
	receipts TEXT NOT NULL, 
	asked_by VARCHAR(64) NOT NULL, 
	asked_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	reminders INTEGER NOT NULL, 
	reminded_on DATE NOT NULL, 
	result VARCHAR(12) NOT NULL, 
	answer VARCHAR(1000) NOT NULL, 
	reference VARCHAR(60) NOT NULL, 
	answered_on DATE NOT NULL, 
	answered_by VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_inquiry PRIMARY KEY (id), 
	CONSTRAINT uq_inquiry_claim_id_place UNIQUE (claim_id, place), 
	CONSTRAINT fk_inquiry_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
);
CREATE TABLE institution (
	id INTEGER NOT NULL, 
	code VARCHAR(12) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(3) NOT NULL, 
	level VARCHAR(6) NOT NULL, 
	deductible_level VARCHAR(6) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	inpatient_networked BOOLEAN NOT NULL, 
	outpatient_networked BOOLEAN NOT NULL, 
	chronic_networked TEXT NOT NULL, 
	refers BOOLEAN NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	valid_from DATE DEFAULT '1900-01-01' NOT NULL, 
	valid_to DATE DEFAULT '9999-12-31' NOT NULL, 
	CONSTRAINT pk_institution PRIMARY KEY (id), 
	CONSTRAINT uq_institution_code UNIQUE (code)
);
INSERT INTO "institution" VALUES(1,'H23060000001','大庆市样例第1医院','1','03','02','230600',1,1,'["M03900","M01600","M00500","M07800","M08300"]',1,'27a44c446c94f7547326e9106fb8ccff08d1bc398ce8fa5f95124d4796e65ae6','2025-07-11','9999-12-31');
INSERT INTO "institution" VALUES(2,'H11010000001','北京市样例第1医院','1','02','02','110100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'8f4dabd16f9bbd13d1a20df494af4161a2a77ae492c80f3942f5cd8cab78b806','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(3,'H11010000003','北京市样例第3医院','1','03','03','110100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'f8b76a4ec1a398f59798ffa58d58ece7d7e17f3b02cf25f6e0c3b157f5029440','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(4,'H31010000002','上海市样例第2医院','1','02','02','310100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'f6c245e5e12afac934676353373415d4ac676802f9d9e6e3e320eb3459af4425','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(5,'H31010000004','上海市样例第4医院','1','05','05','310100',1,1,'[]',0,'c09edddf08d84d74638e4e4ef0db1299b6844e9efaf8e2e6c3a7e5c038198acc','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(6,'H44010000002','广州市样例第2医院','1','02','02','440100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'0aa298f7d11e17a7eca64af219b06213aad1808a2f9f3f67bb6f9c123e2582c3','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(7,'H44010000003','广州市样例第3医院','1','03','03','440100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'9d21e61e34e0b8a494b672d0d12b66bf706877dfb41e31cd0a74e70d43d016c0','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(8,'H44010000005','广州市样例第5医院','1','06','06','440100',1,0,'[]',0,'f1697677faec3d9a3916dda112ca68cb29c4dad46321fe04c2c7a09b2c9091cc','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(9,'H44030000001','深圳市样例第1医院','1','02','02','440300',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'e6f7a63a3a7492f5b813c8bf3fea4088081dc310f85ac0978656c6972ece856b','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(10,'H33010000006','杭州市样例第6医院','1','08','08','330100',0,0,'[]',0,'04d6c803afad1f0232e43acb30f953db1bc47706a5c42b734a143ddc824a731c','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(11,'H21020000001','大连市样例第1医院','1','02','02','210200',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'55130a1aec19009760860224471b9083c1af94656740f8241f83b4134f241015','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(12,'H23010000005','哈尔滨市样例第5医院','1','06','06','230100',1,0,'[]',0,'9e0072616d6f5ed5976a0ab889e637a3409f4b0712b44e696e258f344e59ab79','1900-01-01','9999-12-31');
CREATE TABLE institution_version (
	institution_id BIGINT NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_to DATE NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(3) NOT NULL, 
	level VARCHAR(6) NOT NULL, 
	deductible_level VARCHAR(6) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	inpatient_networked BOOLEAN DEFAULT 0 NOT NULL, 
	outpatient_networked BOOLEAN DEFAULT 0 NOT NULL, 
	chronic_networked TEXT NOT NULL, 
	refers BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_institution_version PRIMARY KEY (institution_id, valid_from), 
	CONSTRAINT fk_institution_version_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id)
);
INSERT INTO "institution_version" VALUES(1,'1900-01-01','2025-07-10','大庆市样例第1医院','1','02','02','230600',1,1,'["M03900","M01600","M00500","M07800","M08300"]',1);
CREATE TABLE kept_answer (
	caller VARCHAR(100) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	asked BLOB NOT NULL, 
	status INTEGER NOT NULL, 
	headers TEXT NOT NULL, 
	body BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_kept_answer PRIMARY KEY (caller, "key")
);
CREATE TABLE lapse_listed (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	version INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	listed_on DATE NOT NULL, 
	signed_by VARCHAR(64) NOT NULL, 
	signed_on DATE NOT NULL, 
	CONSTRAINT pk_lapse_listed PRIMARY KEY (machine, case_id, version)
)
 WITHOUT ROWID

;
CREATE TABLE lead (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	case_no VARCHAR(30) NOT NULL, 
	finding VARCHAR(40) NOT NULL, 
	what VARCHAR(1000) NOT NULL, 
	evidence TEXT NOT NULL, 
	reporter VARCHAR(100) NOT NULL, 
	reporter_phone VARCHAR(50) NOT NULL, 
	entered_on DATE NOT NULL, 
	entered_by VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	handed_on DATE NOT NULL, 
	handed_by VARCHAR(64) NOT NULL, 
	authority VARCHAR(100) NOT NULL, 
	receipt_no VARCHAR(100) NOT NULL, 
	result_on DATE NOT NULL, 
	result_by VARCHAR(64) NOT NULL, 
	result VARCHAR(1000) NOT NULL, 
	document VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_lead PRIMARY KEY (id)
);
CREATE TABLE look (
	id INTEGER NOT NULL, 
	asker VARCHAR(80) NOT NULL, 
	day DATE NOT NULL, 
	place INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	case_no VARCHAR(40) NOT NULL, 
	person_id BIGINT, 
	reason VARCHAR(200) NOT NULL, 
	roles VARCHAR(120) NOT NULL, 
	os_user VARCHAR(64) NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_look PRIMARY KEY (id), 
	CONSTRAINT uq_look_asker_day_place UNIQUE (asker, day, place)
);
INSERT INTO "look" VALUES(1,'os:root','2025-07-07',1,'2025-07-07 01:50:24.597164','search','cases kind=filings state=submitted','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'245A27AEBFFBCC8695D08B6165A695AF66FB4DF1FEFEDE8133750A8EC3538F57');
INSERT INTO "look" VALUES(2,'os:root','2025-07-08',1,'2025-07-08 01:50:25.102068','search','cases kind=filings state=active','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'7D43226F2DCC012FD3368417247C0B87A44D1E69CF3DCDAACC10C4D54D1212AA');
INSERT INTO "look" VALUES(3,'os:root','2025-07-08',2,'2025-07-08 01:50:25.457489','search','cases kind=claims state=awaiting_parcel','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'7D43226F2DCC012FD3368417247C0B87A44D1E69CF3DCDAACC10C4D54D1212AA',X'49D26CEA07329EF4A372372B76AC22983CF8BF1D85FE169BBBE4C6AD5D5A43B7');
INSERT INTO "look" VALUES(4,'os:root','2025-07-09',1,'2025-07-09 01:50:26.546268','search','cases kind=claims state=recheck','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'CC07D1EE8EC72569DF7F2C07B0E89109A72ADC9FDC325004F30F355987D64A68');
INSERT INTO "look" VALUES(5,'os:root','2025-07-09',2,'2025-07-09 01:50:26.590187','search','cases kind=claims state=approval','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'CC07D1EE8EC72569DF7F2C07B0E89109A72ADC9FDC325004F30F355987D64A68',X'FC22F07708BD1675D4AB2381546C6FE4ABD8E899B45ADB41E9A0661CE5FB4791');
INSERT INTO "look" VALUES(6,'os:root','2025-07-10',1,'2025-07-10 01:50:27.453722','search','cases kind=claims state=paid','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'3351CBC04D6EB1521DE684230B211D8B5EEE39B115EA62F63603E5C61162BB59');
INSERT INTO "look" VALUES(7,'os:root','2025-07-11',1,'2025-07-11 01:50:27.754435','search','cases kind=claims state=withdrawn','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'FA4CBDE8F04FCAD6161716A79D457F11F6C5938CAC82D530040556A36044CAA2');
CREATE TABLE move (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	day DATE NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	"trigger" VARCHAR(32) NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	dest VARCHAR(32) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	on_behalf_of TEXT, 
	at DATETIME NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	facts TEXT NOT NULL, 
	run_id BIGINT, 
	salt BLOB, 
	sealed BLOB, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_move PRIMARY KEY (machine, case_id, seq, day)
);
INSERT INTO "move" VALUES('filing',1,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":2}',NULL,X'E1966216FC7493371EAE46EEDFF6C5A0',X'3323F78726357D45475758BE423C5F91097C3141E411D6B2719A31B216BD1FFF',X'',X'9B409484B55B6CCC75ACB646187F222895E293EA877F7EC588E5D5246C8224E1');
INSERT INTO "move" VALUES('filing',2,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":3}',NULL,X'73771C1DA3FC9DB6351BF9CCA36F00F6',X'098AEFA5C57532975804479662D404E09BB681333439872AECD31655742EC056',X'',X'EC7D840BD1E3C7A67AC45AC8D7C93BB533ACFE035E971E86D8F015925D2E21FC');
INSERT INTO "move" VALUES('filing',3,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":4}',NULL,X'103678339D412727A92A56FA862795EA',X'B9A109E49EFE394A640B93AFBE3DB1FDE1B7A0EF481D86D7DC44455BCFE9D665',X'',X'F0A825F9E96B46748A484D4E57CEA513CEC21E9B58F11E1160E864ABFBDC93C6');
INSERT INTO "move" VALUES('filing',4,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":5}',NULL,X'CBD8808713600A192308840B786B2BFB',X'F26F9405A6881150F082D04139BFDA4B8C44E846013334DAFE57506153522CFB',X'',X'BF8439D3FCE788A21E82BCBD6649E90BD65AAEA5C5D4885B3BB53EB8D04FBFA0');
INSERT INTO "move" VALUES('filing',5,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":6}',NULL,X'59CCD62B591545A081CD26A66BE8939A',X'8EFF28FC860B870C51F025CFF963CC3A03915120AFC790AB6059355FDAAC525B',X'',X'07A6253D5E91FEE23F77D9C01B43D4DCA92CFE1D961B89E722BC7CE9E010FCEE');
INSERT INTO "move" VALUES('filing',6,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":7}',NULL,X'D4EDF70498579CD74EC5723516921B15',X'3782B74E10F1E49F8DF4F42860984AA6FE0E94587CB2E4CC58634722F7499F99',X'',X'E27CA2428FD06BABE4E80E9B2FD391EC79AF4CD73E0388DDB5D8A8E0FABB7C2B');
INSERT INTO "move" VALUES('filing',7,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":8}',NULL,X'37C4A3925183F74481A624409BDD00D7',X'8D1C796FB155879E70182D2DA0BA99BB62626A588361BC4F11C6C18516A3B14B',X'',X'9DF3770E2C2BDB4BD25884EC942C123E7713F23B6708B96B991FC49D71707AF4');
INSERT INTO "move" VALUES('filing',8,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":9}',NULL,X'87C0409F12A29F25E62E4D9F4923202A',X'D804B194A50F3D939E2DF91700B7A5CAFA6DC2A24D9FD095338D94A493AF1C45',X'',X'87B856F1286853E88B35609EC9D1A38AB49080262947D70D30334164E5F46379');
INSERT INTO "move" VALUES('filing',9,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":10}',NULL,X'545B929D313E2DFB6FA8BE2673CEC358',X'6CEE783340F5B47813F411ED9BF2FD433D44FAF49B73EC8A547D16D2721660F6',X'',X'3B39CB74BAADAC9C0FBB7982DBEADD498FB5F26FCE2F2365368534ED0EDEB681');
INSERT INTO "move" VALUES('filing',10,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":11}',NULL,X'8CD6107D602C5F0F8DA1808F549A273E',X'80E1C18E3CB6C958BC567D5AB422013EF63388A7766E312917C522A6C39BD4B5',X'',X'9B6CEE348AA5C9EB9A9191D93059553FE1CC999F85F40E8AAED9DBD6AFD85D27');
INSERT INTO "move" VALUES('filing',11,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":12}',NULL,X'22ED0EF9375E302AE60FC9AD6D406A76',X'9225C885006B2D3734523C44A969B40C1E1FACBBA66FFDFE8383B797700F095D',X'',X'7D3D6550CC6EF0F8F3BB8AEDE9D309406AD62421609FEF51EC7556EC0FA84515');
INSERT INTO "move" VALUES('filing',12,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":13}',NULL,X'3BE543E50DE0FC9D1180878CB8B34CCE',X'8B4448808CDC4CEB53674A4C172D678D9CCF01E68E54C7579061B6AFE140188F',X'',X'FA7051DA64C3F4FC4680A6F1B058385425879EB0FC035676A204C6DE2AC912E1');
INSERT INTO "move" VALUES('filing',13,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":14}',NULL,X'401A61D9CB6D38FC379BFA8A4AFF36FF',X'145A4E6A3CB01D242183445D96394EAA3A28BDA40577AEBB8FCD96821176D784',X'',X'D9D763A34C58042532504186F9446B985F21C7749F2512537667B4E374AA6256');
INSERT INTO "move" VALUES('filing',14,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 01:50:23.786396','','{"file":"filings.csv","row":15}',NULL,X'1BA7F841C70A1578E0EF3BA6F40CC614',X'BAD53617F43B404606D8454F0A7046769BD5EC7165F2C6E63C4E540E135116A2',X'',X'EA636102BDBA4D97E7AB9328B43DEA189D774B60ED3D6533DF0AABC696735D56');
INSERT INTO "move" VALUES('claim',1,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 01:50:23.804940','','{"file":"claims.jsonl","row":1}',NULL,X'1D14734F429F3857C173170007D3D6C0',X'6193E10A895B88BA67B6E388DA0BD06BBB3664F29DC59684C2346F41E3A44825',X'',X'E867A1308F65F6A6971372C42FF6B0D6AC1F4E16024381C64D364BF0972F493F');
INSERT INTO "move" VALUES('claim',3,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 01:50:23.804940','','{"file":"claims.jsonl","row":3}',NULL,X'15CD21BB8B47D0547D434C69BBED4DEA',X'5C3EC39825C0F654232E5C65F8EC077F773D0C098B18D2DC76D57F11E5543DFF',X'',X'148E798FDA590DD7462963E75A12A22347A02643D9D2CBE8B5B40F6465A64145');
INSERT INTO "move" VALUES('claim',4,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 01:50:23.804940','','{"file":"claims.jsonl","row":4}',NULL,X'A2B4E5073864D11F65DD852A3B38FCB1',X'C64CC83B5FAA4F3C021265EE87C3D8A49AC10C0A694DE96E97FDEDCE02D35D01',X'',X'53AC4ABC553FC5CC2D615350CA63DDF4A9BAC491A87017B275684FB7D22202BC');
INSERT INTO "move" VALUES('claim',5,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 01:50:23.804940','','{"file":"claims.jsonl","row":5}',NULL,X'2809B74F767D52DFCBA9263EAABDC1B1',X'717B377497AEE6B9482B2EEF841B8400FBD3EFE5B617039999338CB90760E12A',X'',X'484CDBC66527A682C3B3AC5AD1565E45D08918CA4056E1E28E7F65C0D8A70093');
INSERT INTO "move" VALUES('claim',6,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 01:50:23.804940','','{"file":"claims.jsonl","row":6}',NULL,X'1A08CAAC008FC1FBDD5329AC51EA1BD9',X'9697121B1FD3A54C720ABC1E35240CBAF8610C8FF80F838E83A333BBD68D03D8',X'',X'8D422FBC29C5A58BCF4230E30B48C4F144FABAA61158858D3EDF827D4198A48D');
INSERT INTO "move" VALUES('claim',7,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 01:50:23.804940','','{"file":"claims.jsonl","row":7}',NULL,X'2137CDF0C353D05F13576AFB140C22C8',X'4269D060C02BC510F2CCDCFADC0BE324106490A1BC1AF36F047358C9EA0DCD95',X'',X'15CD7F4B3E2050B5921ACFA47340C350947B52A8BA75CC00C433DD2D3A429077');
INSERT INTO "move" VALUES('claim',8,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 01:50:23.804940','','{"file":"claims.jsonl","row":8}',NULL,X'7A58A8B96E4C9B5CFB8AB46EBF7A3ECF',X'BA1E8DA4434D60CE1456E3178663B79FCBB70FAA95BE43A207DD811EE2EFC1E6',X'',X'C616622ADE7B6F6C2121C566EA04204CD9EC72AFF017DF9FE744ACC484CB7498');
INSERT INTO "move" VALUES('claim',1,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 01:50:24.370312','','{}',1,NULL,NULL,X'E867A1308F65F6A6971372C42FF6B0D6AC1F4E16024381C64D364BF0972F493F',X'44C92E7BD07CD20F706EE8865771B3C9999240CBD0BE62C2ABDB4D2BA33321F1');
INSERT INTO "move" VALUES('claim',3,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 01:50:24.370312','','{}',1,NULL,NULL,X'148E798FDA590DD7462963E75A12A22347A02643D9D2CBE8B5B40F6465A64145',X'BE0BDB0F60A157876E08C05176C3BC076008B9C2AB2D646A0DE844FAA527B0D2');
INSERT INTO "move" VALUES('claim',4,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 01:50:24.370312','','{}',1,NULL,NULL,X'53AC4ABC553FC5CC2D615350CA63DDF4A9BAC491A87017B275684FB7D22202BC',X'5B939A8BAB32335E1B211030C724BEBA02E46EAC3AF42103286A6A6C98A3060E');
INSERT INTO "move" VALUES('claim',5,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 01:50:24.370312','','{}',1,NULL,NULL,X'484CDBC66527A682C3B3AC5AD1565E45D08918CA4056E1E28E7F65C0D8A70093',X'6FD6231522A7120E22064E937C8577B779462973062A4858F4754EBEAB14B9F9');
INSERT INTO "move" VALUES('claim',6,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 01:50:24.370312','','{}',1,NULL,NULL,X'8D422FBC29C5A58BCF4230E30B48C4F144FABAA61158858D3EDF827D4198A48D',X'4724A69D524D0B10AE68EC8FB6105DC6EC1CE02B309E3C96195C2CDB2E0FFE19');
INSERT INTO "move" VALUES('claim',7,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 01:50:24.370312','','{}',1,NULL,NULL,X'15CD7F4B3E2050B5921ACFA47340C350947B52A8BA75CC00C433DD2D3A429077',X'B765028B112AD260C805C80116E635E805FC96FB4CB8DCCFFEF778124D97BFF5');
INSERT INTO "move" VALUES('claim',8,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 01:50:24.370312','','{}',1,NULL,NULL,X'C616622ADE7B6F6C2121C566EA04204CD9EC72AFF017DF9FE744ACC484CB7498',X'EF1904F3526442C16BA5EDDEA436449D63CA1BFA6B84877010B613C0DED66F5B');
INSERT INTO "move" VALUES('filing',4,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 01:50:24.653027','','{}',NULL,NULL,NULL,X'BF8439D3FCE788A21E82BCBD6649E90BD65AAEA5C5D4885B3BB53EB8D04FBFA0',X'4B84B4C9DEF8574A5F91CA23C6592446D9B61A249717806D148BF2B97FFDB78A');
INSERT INTO "move" VALUES('filing',6,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 01:50:24.709749','','{}',NULL,NULL,NULL,X'E27CA2428FD06BABE4E80E9B2FD391EC79AF4CD73E0388DDB5D8A8E0FABB7C2B',X'C844322D514578DF4DF7EFC0CCDB80CFD9A9A107AAE2A7756BDA2EB8CB6F4335');
INSERT INTO "move" VALUES('filing',8,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 01:50:24.753720','','{}',NULL,NULL,NULL,X'87B856F1286853E88B35609EC9D1A38AB49080262947D70D30334164E5F46379',X'28883FC3994BF0E8FA18F05AB4D8B7583287C227EBCC5436C6E994D5F4E0DCAF');
INSERT INTO "move" VALUES('filing',10,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 01:50:24.797834','','{}',NULL,NULL,NULL,X'9B6CEE348AA5C9EB9A9191D93059553FE1CC999F85F40E8AAED9DBD6AFD85D27',X'E6193B052E47D86A09009A050E5CC4F777BCE69751718DF746DB356D217E67AF');
INSERT INTO "move" VALUES('filing',11,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 01:50:24.849508','','{}',NULL,NULL,NULL,X'7D3D6550CC6EF0F8F3BB8AEDE9D309406AD62421609FEF51EC7556EC0FA84515',X'7D4EE19115BE6A607AC691534626A213287CA3BC3D0349498775B525D966BDE6');
INSERT INTO "move" VALUES('filing',5,2,'2025-07-07','230600','return_for_correction','submitted','returned','intake',NULL,'2025-07-07 01:50:24.901703','','{"missing":["身份证件"]}',NULL,X'FFADD4CC2758225B94A675070148E3B2',X'37D51A38D02923970EB830C220B3AD96EC3A3D9E5333FAD809E30CEC78CBCDE5',X'07A6253D5E91FEE23F77D9C01B43D4DCA92CFE1D961B89E722BC7CE9E010FCEE',X'84A1A2373BEBF5837948E5BDCBC2A3DBDD9BBC5B36F25D4BCFD27568E59BBA0B');
INSERT INTO "move" VALUES('filing',9,2,'2025-07-07','230600','reject','submitted','rejected','intake',NULL,'2025-07-07 01:50:24.949715','不符合《异地就医备案实用手册》的类型','{"second":"reviewer","second_trusted":true}',NULL,X'8ED872207D1FAAD0DBC7C7826F1A5410',X'78EF16DCF3D4928AFCF4485C0FB19C59B62A0D7FBACDFEF26A3D727E7EC4C20A',X'3B39CB74BAADAC9C0FBB7982DBEADD498FB5F26FCE2F2365368534ED0EDEB681',X'F08EDBD9A3AC763F4CA2046B568E323B0505005A063DB3006AC61E59382B59D8');
INSERT INTO "move" VALUES('filing',4,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 01:50:25.037448','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'4B84B4C9DEF8574A5F91CA23C6592446D9B61A249717806D148BF2B97FFDB78A',X'F393089FFD4FAC5F17B410E109356B7E6CE3046601AD45FF145B474582961BDA');
INSERT INTO "move" VALUES('filing',6,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 01:50:25.037448','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'C844322D514578DF4DF7EFC0CCDB80CFD9A9A107AAE2A7756BDA2EB8CB6F4335',X'C403E72DBED316D4A421B851AA35271150E6F64ABFA525F34B3EFD95FF17DFE2');
INSERT INTO "move" VALUES('filing',8,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 01:50:25.037448','','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'28883FC3994BF0E8FA18F05AB4D8B7583287C227EBCC5436C6E994D5F4E0DCAF',X'6B26C2BBEB13334BA5D4E05911FE3F4738FF921DA12CCAE24F0FE904E22E2E80');
INSERT INTO "move" VALUES('filing',10,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 01:50:25.037448','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'E6193B052E47D86A09009A050E5CC4F777BCE69751718DF746DB356D217E67AF',X'730B435FA4F1EBE25A94A7CE9AA1F0247FD7D8A1909FD8500CC9A70220AA2761');
INSERT INTO "move" VALUES('filing',11,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 01:50:25.037448','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'7D4EE19115BE6A607AC691534626A213287CA3BC3D0349498775B525D966BDE6',X'AF9B8D581A5DFC73411CAF925CC7A1F1129312130812E7847439EBF4CFCA9605');
INSERT INTO "move" VALUES('filing',4,4,'2025-07-08','230600','amend','active','active','applicant',NULL,'2025-07-08 01:50:25.138162','','{"before":{"phone":"13924771213"},"phone":"13800000000"}',NULL,X'43384004B7A14BFB50892743DF5FE300',X'3B66D877F27EDE2A09D692506889AE8E8E2CA1F9DCF304554B075CB0352F1150',X'F393089FFD4FAC5F17B410E109356B7E6CE3046601AD45FF145B474582961BDA',X'DEB86385612971C1B70E5A6CD3C8A60E77A827E41B57CD4F4506B045EFE95C2E');
INSERT INTO "move" VALUES('referral',1,1,'2025-07-08','230600','created','','requested','doctor',NULL,'2025-07-08 01:50:25.215895','','{}',NULL,NULL,NULL,X'',X'E05D014D06A56A126BD7DDFD5E812514240A3A61439307CD4734299F5DBC636A');
INSERT INTO "move" VALUES('filing',15,1,'2025-07-08','230600','created','','submitted','head',NULL,'2025-07-08 01:50:25.276300','','{}',NULL,NULL,NULL,X'',X'0400B8697257599D57DE3057AA65FA207CE62DB6E2F8C7E0E208ACA0DA25D371');
INSERT INTO "move" VALUES('filing',15,2,'2025-07-08','230600','review','submitted','reviewed','system',NULL,'2025-07-08 01:50:25.288914','230600ZZ20250708000001C','{"channel":"hospital","promise":false}',NULL,X'B34F8EAAE867CFE4BE0C09350CFFC35B',X'1B0E2E3777ACDDBDA1EF321D942A26F6EC6D5B8A42EEA3C5B1DC915A54B94F7C',X'0400B8697257599D57DE3057AA65FA207CE62DB6E2F8C7E0E208ACA0DA25D371',X'46CA3DB952C529736858C6B96F78547809EBBF0224965D4FBBB7011DD9C9DA4C');
INSERT INTO "move" VALUES('referral',1,2,'2025-07-08','230600','agree','requested','agreed','head',NULL,'2025-07-08 01:50:25.290454','','{"filing_no":"230600BA202507080000014","opinion":"同意"}',NULL,X'C753DBCC276272811F28BC12F6D24FC9',X'65BB863DF42612A3BF301A544EF019DA3210F3203BCEE67508A75E0744999D6C',X'E05D014D06A56A126BD7DDFD5E812514240A3A61439307CD4734299F5DBC636A',X'004BD2CB457953460D2FD367F119AE6F58499CCD447E84B4D584DCAB8DC4998C');
INSERT INTO "move" VALUES('entitlement',1,1,'2025-07-08','230600','created','','applied','os:root',NULL,'2025-07-08 01:50:25.356551','','{}',NULL,NULL,NULL,X'',X'F9AF2F55505A0FFEF01126F06FD05CA26703DE6C0D272542E9F14C79714A78FC');
INSERT INTO "move" VALUES('entitlement',1,2,'2025-07-08','230600','assess','applied','assessed','reviewer',NULL,'2025-07-08 01:50:25.400743','','{"conclusion":"符合"}',NULL,X'D3D77EA7DA008F367FCAB160536A5DBB',X'2E8CD743C6020EE963569024B4B83CFF0B46A3B57AEF062997BC4A97DBE18D52',X'F9AF2F55505A0FFEF01126F06FD05CA26703DE6C0D272542E9F14C79714A78FC',X'1649A1EE605E13A5C60D6ECC2A48948C30199988B86B6B0E228DE3F46AF23271');
INSERT INTO "move" VALUES('claim',6,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 01:50:25.488551','','{"originals":1}',NULL,X'872450BFF98C2A243BFE38F02F627DDB',X'BC60F4BF69DFC3B9D242E92B7B58E68D31643DBCC94E2D2D1E435BDF2D126DF5',X'4724A69D524D0B10AE68EC8FB6105DC6EC1CE02B309E3C96195C2CDB2E0FFE19',X'67E1667A94D999BFC375116DBEFDCDCE9A26ABC3236A1093BEE092A0EC3F9430');
INSERT INTO "move" VALUES('claim',6,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 01:50:25.488551','','{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}',NULL,NULL,NULL,X'67E1667A94D999BFC375116DBEFDCDCE9A26ABC3236A1093BEE092A0EC3F9430',X'AA89BD2729F683D6304C01A61D1762F42F90F0DE88E3D7A983F044C805E63558');
INSERT INTO "move" VALUES('claim',3,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 01:50:25.678612','','{"originals":1}',NULL,X'0F4BE37B9CA72A31DDFA490B07C18054',X'885D32C020BCDD5781DDF53D40030D55FE0E45D3F436F03700C41E8EE13EA298',X'BE0BDB0F60A157876E08C05176C3BC076008B9C2AB2D646A0DE844FAA527B0D2',X'D47B90BED970B98874EAB19B56A15150DEB370D02382606DE3B875CD4D98E303');
INSERT INTO "move" VALUES('claim',3,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 01:50:25.678612','','{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,NULL,NULL,X'D47B90BED970B98874EAB19B56A15150DEB370D02382606DE3B875CD4D98E303',X'212A4CF1010FBAE17A1563C07C8A5CF93794364B9272A71CC0B8356659905796');
INSERT INTO "move" VALUES('claim',1,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 01:50:25.757567','','{"originals":1}',NULL,X'8860D54697A6E8766CC39EACEA70E8A0',X'C4B13F8EE013D35FA07276C7EB258EB7A61D00F4C3B9B2357C8F97D477317A4A',X'44C92E7BD07CD20F706EE8865771B3C9999240CBD0BE62C2ABDB4D2BA33321F1',X'D7E1D5DF2E45F97CD81F9137D6709D991A7F26DA59864EBAD3ED90CCFCA34371');
INSERT INTO "move" VALUES('claim',1,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 01:50:25.757567','','{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,NULL,NULL,X'D7E1D5DF2E45F97CD81F9137D6709D991A7F26DA59864EBAD3ED90CCFCA34371',X'717BD6D1F0B0F2743B884CAF359DB5F3C7AECB85FFBDD82BE60C5FC756E9C0F7');
INSERT INTO "move" VALUES('claim',4,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 01:50:25.821711','','{"originals":1}',NULL,X'F6C850D4396D2DD0D1A95A10D21D2F9C',X'65E16A0A8AC9F7963FED3EC1D819CD89F50A28606DD05A7A88BDD18C36BF2FD5',X'5B939A8BAB32335E1B211030C724BEBA02E46EAC3AF42103286A6A6C98A3060E',X'3DFE11CE866749A998B05A066144D2098553EB0103843262C2C522E21C5C90C0');
INSERT INTO "move" VALUES('claim',4,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 01:50:25.821711','','{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,NULL,NULL,X'3DFE11CE866749A998B05A066144D2098553EB0103843262C2C522E21C5C90C0',X'B13163581B1BBD8B655305883A183BC7C55854C237E7724C2B11B2F225741C8E');
INSERT INTO "move" VALUES('claim',5,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 01:50:25.897655','','{"originals":1}',NULL,X'952F04A56E8DF508A062DC9445FB5619',X'73EB0574CF512B24697D6417DC6F63BEDC90C1F4E541DC4B18D9141B41D29D6D',X'6FD6231522A7120E22064E937C8577B779462973062A4858F4754EBEAB14B9F9',X'9C6EA44A8E04CD402CFC4E6D960BEE74FEBDA39AA21B960110C22B6CD511A51A');
INSERT INTO "move" VALUES('claim',5,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 01:50:25.897655','','{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,NULL,NULL,X'9C6EA44A8E04CD402CFC4E6D960BEE74FEBDA39AA21B960110C22B6CD511A51A',X'B2AFA83ECA2237DA65DBB3C484C268E8B71E90901A6573D536166D82F2750C7E');
INSERT INTO "move" VALUES('claim',8,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 01:50:25.969523','','{"originals":1}',NULL,X'009A746FFCFB0063A9673D1C43FDA179',X'3F56361FAF655AC333FB29C2175BA07F13635B170B5763E0CC19F1DC3D7BBB91',X'EF1904F3526442C16BA5EDDEA436449D63CA1BFA6B84877010B613C0DED66F5B',X'D3D98006F1E7AB7BEF98CAE440840CACCFAAA7DACB85026BAA81D5F7325AEE03');
INSERT INTO "move" VALUES('claim',8,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 01:50:25.969523','','{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}',NULL,NULL,NULL,X'D3D98006F1E7AB7BEF98CAE440840CACCFAAA7DACB85026BAA81D5F7325AEE03',X'79ABE84211777012EC23D9AC5F6DC19802F2DD71A3B925E763DD03F599C2888B');
INSERT INTO "move" VALUES('claim',6,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 01:50:26.221763','','{}',NULL,NULL,NULL,X'AA89BD2729F683D6304C01A61D1762F42F90F0DE88E3D7A983F044C805E63558',X'E79D4D0815080A303D2343EEE000568BAD504487C1B2485C462072D5D67CDBF3');
INSERT INTO "move" VALUES('claim',3,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 01:50:26.307204','','{}',NULL,NULL,NULL,X'212A4CF1010FBAE17A1563C07C8A5CF93794364B9272A71CC0B8356659905796',X'4632565EB535E7F60A22237AF2FFF9E62B34D02C34FDFBA363CF6981D0047E55');
INSERT INTO "move" VALUES('claim',1,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 01:50:26.370460','','{}',NULL,NULL,NULL,X'717BD6D1F0B0F2743B884CAF359DB5F3C7AECB85FFBDD82BE60C5FC756E9C0F7',X'CD23B25F1994A87F0FFFA23E0C8F78F7429C145590B2BC18807AFAA6FBA8087A');
INSERT INTO "move" VALUES('claim',4,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 01:50:26.429913','','{}',NULL,NULL,NULL,X'B13163581B1BBD8B655305883A183BC7C55854C237E7724C2B11B2F225741C8E',X'A7C1BDBA0C79B38B9A9BF16326A00B73F71EA19A942D5B8CE5DA1BF55964D47D');
INSERT INTO "move" VALUES('claim',5,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 01:50:26.490250','','{}',NULL,NULL,NULL,X'B2AFA83ECA2237DA65DBB3C484C268E8B71E90901A6573D536166D82F2750C7E',X'F94D3FC5E596869208CAC84A9D4DE193966BA6E381B216E816FDFA9163879523');
INSERT INTO "move" VALUES('claim',3,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 01:50:26.634005','','{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","situation":"temporary"}',NULL,X'F31609C27A40B0812DFE3158A2F66EA8',X'C706A350F01B25F7393270E6D7982F601E56C334C82A23E00F4A2302113D8C9F',X'4632565EB535E7F60A22237AF2FFF9E62B34D02C34FDFBA363CF6981D0047E55',X'60B4681FBA7FBFF6469E29446D97BE4AB13B25FC87935540FB1268100B59C9ED');
INSERT INTO "move" VALUES('claim',1,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 01:50:26.726064','','{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","situation":"emergency"}',NULL,X'C19ABD63D320F79C6937CE6BE122CAD7',X'0016E20A8718D8604A9BC4E99355644CDF7D80FA91A7C4C5C50DA221FF4F816D',X'CD23B25F1994A87F0FFFA23E0C8F78F7429C145590B2BC18807AFAA6FBA8087A',X'4F827CB32D45246BC007DF8BDA6A7CAC1FD4163A9A31B8322361F6C05B99F128');
INSERT INTO "move" VALUES('claim',4,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 01:50:26.794325','','{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","situation":"emergency"}',NULL,X'E0010AE3043B9B4D05896E48D690C7F9',X'1BC171BE7327CDFBE65A81607FF7D92B0EA981288B381A0832BB86219459D24E',X'A7C1BDBA0C79B38B9A9BF16326A00B73F71EA19A942D5B8CE5DA1BF55964D47D',X'72B270E35C36D0BD361CBEBF9C06D51D923E31D9F263FDFF5001DB233B810D22');
INSERT INTO "move" VALUES('claim',5,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 01:50:26.862594','','{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","situation":"long_term"}',NULL,X'56D692CDA57CE81A9571E1C26144D8DC',X'D2359FF56413A0AD3DD4E939518F8CD9D36B4E4559E4CE37099B1A7E85E84F6F',X'F94D3FC5E596869208CAC84A9D4DE193966BA6E381B216E816FDFA9163879523',X'CBA51E8E96D6A54745EF68EA0E2E54AD09151C39A199845ECE90D17EDF326526');
INSERT INTO "move" VALUES('payout',1,1,'2025-07-10','230600','draft','','drafted','system',NULL,'2025-07-10 01:50:26.955754','','{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'249178A5E596AF02E08A646C1E388429',X'35B0225A2817A9171F3EF9FAC367D4405B83F4478F099D5D7E93177603A9A4A8',X'',X'34B74823731C6E1DD824F277866778848784182AC1A813EFB118B0E15445777E');
INSERT INTO "move" VALUES('payment',1,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 01:50:26.955754','','{}',NULL,NULL,NULL,X'',X'A9C65455491D9376B1E393656B7F5E57733173DA1E9F6CB8A4F4E02508AC3487');
INSERT INTO "move" VALUES('payment',2,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 01:50:26.955754','','{}',NULL,NULL,NULL,X'',X'5C412E6F9DB4D1755C0795A918C7442FF99F1D2740768502D4B4CD80F373A380');
INSERT INTO "move" VALUES('payment',3,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 01:50:26.955754','','{}',NULL,NULL,NULL,X'',X'11DFAE3106052D35C6C01F2794B8547E0D5890695DDAFE839FFD0423544DCB28');
INSERT INTO "move" VALUES('payment',4,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 01:50:26.955754','','{}',NULL,NULL,NULL,X'',X'FE19EA20AC7B5494370938A65A46ABF892562918AA9773A9EF4BBBB43FBD28D1');
INSERT INTO "move" VALUES('payout',1,2,'2025-07-10','230600','sign','drafted','signed','cashier2',NULL,'2025-07-10 01:50:27.088194','','{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'5B8546082F1B057909E0C4AFF0B3CD36',X'FC9BCA5134AF49D3987FDF246A79B2AFD329E36A8784AA34C666B6A27B0B4E42',X'34B74823731C6E1DD824F277866778848784182AC1A813EFB118B0E15445777E',X'EB1CC93ED933CE6D23EEC96D6EDD2E525BFB232EA950EFDD61518D180E1B26F6');
INSERT INTO "move" VALUES('claim',1,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 01:50:27.088194','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'4F827CB32D45246BC007DF8BDA6A7CAC1FD4163A9A31B8322361F6C05B99F128',X'538E22C284D689CB0EDF0C9F80FFF5F75FCFA303ADF8EE4F2ACA2B5396FF8C46');
INSERT INTO "move" VALUES('claim',3,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 01:50:27.088194','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'60B4681FBA7FBFF6469E29446D97BE4AB13B25FC87935540FB1268100B59C9ED',X'AB8B6242EBF3F8BCAFC61BF708AFDAB7E05B6DFA4D7A32FFC43801196E175E8A');
INSERT INTO "move" VALUES('claim',4,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 01:50:27.088194','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'72B270E35C36D0BD361CBEBF9C06D51D923E31D9F263FDFF5001DB233B810D22',X'07EA407A2B950195EB45F3D40A517931DD74604E1C2B646D547E25CD9CD12062');
INSERT INTO "move" VALUES('claim',5,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 01:50:27.088194','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'CBA51E8E96D6A54745EF68EA0E2E54AD09151C39A199845ECE90D17EDF326526',X'44312CCE2DE6337502599A5F4F1F196DBF57A3A4670C9CE16016C3A1C2471042');
INSERT INTO "move" VALUES('payment',1,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 01:50:27.206401','','{"amount":20000,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'A9C65455491D9376B1E393656B7F5E57733173DA1E9F6CB8A4F4E02508AC3487',X'8C972D3C48ABDA33D00D85FB3F9E7E1C027BCFB767C6B294522FA2E8035557D1');
INSERT INTO "move" VALUES('payment',2,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 01:50:27.206401','','{"amount":63757,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'5C412E6F9DB4D1755C0795A918C7442FF99F1D2740768502D4B4CD80F373A380',X'96AFCA2B413D41C797FB704959BC3F788F379A7DE1E19C601B31A514F147060B');
INSERT INTO "move" VALUES('payment',3,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 01:50:27.206401','','{"amount":17272,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'11DFAE3106052D35C6C01F2794B8547E0D5890695DDAFE839FFD0423544DCB28',X'24D9C9376FFC7E60CD9E740310B350510EFF0873E872E77E366F004DF173BE71');
INSERT INTO "move" VALUES('payment',4,2,'2025-07-10','230600','waive','planned','paid','system',NULL,'2025-07-10 01:50:27.206401','','{}',NULL,NULL,NULL,X'FE19EA20AC7B5494370938A65A46ABF892562918AA9773A9EF4BBBB43FBD28D1',X'E8FF304D7663BEE6CD042CFE360E333EC2EA8E6F243949AD8B00429928996BEB');
INSERT INTO "move" VALUES('claim',5,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 01:50:27.206401','','{"payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'44312CCE2DE6337502599A5F4F1F196DBF57A3A4670C9CE16016C3A1C2471042',X'827009E09E3B6E0C721795B8CC884DB31CC662169FE1D2A60D72AB562B9A7FDE');
INSERT INTO "move" VALUES('payout',1,3,'2025-07-10','230600','send','signed','sent','cashier',NULL,'2025-07-10 01:50:27.206401','','{}',NULL,NULL,NULL,X'EB1CC93ED933CE6D23EEC96D6EDD2E525BFB232EA950EFDD61518D180E1B26F6',X'0336785CDFFAF3ACA384AA05681EA324C8453047E53A9156E684F74DDA0BEEA8');
INSERT INTO "move" VALUES('payment',1,3,'2025-07-10','230600','fail','sent','failed','system',NULL,'2025-07-10 01:50:27.358084','','{"booked_on":"2025-07-10","reason_code":"AC01"}',NULL,NULL,NULL,X'8C972D3C48ABDA33D00D85FB3F9E7E1C027BCFB767C6B294522FA2E8035557D1',X'D0A9287BEB2EDB90F409A52D931AC34D3C216604A36D0845FE7564A6788123E0');
INSERT INTO "move" VALUES('claim',1,8,'2025-07-10','230600','fail_payment','paying','payment_failed','system',NULL,'2025-07-10 01:50:27.358084','','{"payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'538E22C284D689CB0EDF0C9F80FFF5F75FCFA303ADF8EE4F2ACA2B5396FF8C46',X'67F46918A44434D61B5ECB40FB4756F35AD55B641412E5A1863153A2F08B860C');
INSERT INTO "move" VALUES('payment',2,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 01:50:27.358084','','{"amount":63757,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'96AFCA2B413D41C797FB704959BC3F788F379A7DE1E19C601B31A514F147060B',X'DBE3AC7BE99485C0D1BCE16EE348B8ED9045868636A07422C4378A5D23B8CBBF');
INSERT INTO "move" VALUES('payment',3,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 01:50:27.358084','','{"amount":17272,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'24D9C9376FFC7E60CD9E740310B350510EFF0873E872E77E366F004DF173BE71',X'D7A315A32588722DAD94F7BCA989889CE40270478AEE87ED7ED7E9546F5986BC');
INSERT INTO "move" VALUES('claim',3,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 01:50:27.358084','','{"payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'AB8B6242EBF3F8BCAFC61BF708AFDAB7E05B6DFA4D7A32FFC43801196E175E8A',X'DCB1CCAB9F538A0AA4E83209675484F3D0798068C74A7C79AC23FAED12CFE9FC');
INSERT INTO "move" VALUES('claim',4,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 01:50:27.358084','','{"payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'07EA407A2B950195EB45F3D40A517931DD74604E1C2B646D547E25CD9CD12062',X'BF03231132CB9A8DFAC4280E59B4AB2802C40DECD363554B080B9B01490EE66A');
INSERT INTO "move" VALUES('payout',1,4,'2025-07-10','230600','settle','sent','settled','system',NULL,'2025-07-10 01:50:27.358084','','{}',NULL,NULL,NULL,X'0336785CDFFAF3ACA384AA05681EA324C8453047E53A9156E684F74DDA0BEEA8',X'FA5C1DF7949F1CD6B9BC4C141734E3E68557D3AA17BC469FEB6D35EAEAA4A25C');
INSERT INTO "move" VALUES('recovery',1,1,'2025-07-10','230600','propose','','proposed','auditor',NULL,'2025-07-10 01:50:27.491452','重复收费','{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}',NULL,X'044C695EC3D2B0B2F50DF13BC6EA5637',X'C87658D464E9C279CDC796950EF99520C298D0B5315F498F9F87C622C395BE15',X'',X'9FF542EBD6C76B7C5B2CE7F9AB211C111A61497E8532E5C92F779F2E028B9631');
INSERT INTO "move" VALUES('recovery',1,2,'2025-07-10','230600','decide','proposed','open','approver2',NULL,'2025-07-10 01:50:27.604937','重复收费','{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}',NULL,X'C1B72493CACEBB0D0B1B833EF06B0E65',X'774E99A0CFB64EEF1650B0209ECB576159B83D27924ACF2A7829459FD76B81D7',X'9FF542EBD6C76B7C5B2CE7F9AB211C111A61497E8532E5C92F779F2E028B9631',X'80570A0AE9FEE742E9F435B03A36DD53FF5B5D53E3AD9907DCAF4A0C780E5F66');
INSERT INTO "move" VALUES('filing',14,2,'2026-08-15','230600','review','submitted','reviewed','system',NULL,'2026-08-15 01:50:27.937470','','{"channel":"national_self","promise":false}',7,NULL,NULL,X'EA636102BDBA4D97E7AB9328B43DEA189D774B60ED3D6533DF0AABC696735D56',X'0131BC7C36A9D76219D80925807356E2DCC83C600D1AFFC7A732F1F8ABEF6904');
INSERT INTO "move" VALUES('filing',14,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 01:50:27.981398','','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}',8,NULL,NULL,X'0131BC7C36A9D76219D80925807356E2DCC83C600D1AFFC7A732F1F8ABEF6904',X'650D5C7EF2069D71E91B81DCD71ADD9A2B8F9D10E7B9107F598A30BF221E74C4');
INSERT INTO "move" VALUES('filing',15,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 01:50:27.981398','','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}',8,NULL,NULL,X'46CA3DB952C529736858C6B96F78547809EBBF0224965D4FBBB7011DD9C9DA4C',X'6C6FBD2E4FC44DB2D9C6005FA4FE78C84F142E6CEAD03D020776E2CBE5BCF67A');
INSERT INTO "move" VALUES('filing',4,5,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 01:50:28.021468','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'DEB86385612971C1B70E5A6CD3C8A60E77A827E41B57CD4F4506B045EFE95C2E',X'4B62433BAF9714D84EFDFE627C0BCA43851D2A07DD252DF87C35871015E294F5');
INSERT INTO "move" VALUES('filing',10,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 01:50:28.021468','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'730B435FA4F1EBE25A94A7CE9AA1F0247FD7D8A1909FD8500CC9A70220AA2761',X'25C53E733C81D951863F77D3CF0FF481813EE994FFFA02738AA6B35281E6C66C');
INSERT INTO "move" VALUES('filing',15,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 01:50:28.021468','','{"ends_on":"2026-01-08"}',9,NULL,NULL,X'6C6FBD2E4FC44DB2D9C6005FA4FE78C84F142E6CEAD03D020776E2CBE5BCF67A',X'EE5C153FA598E094D91740C808E139E661C0CE25B312566E4F451C8946480880');
INSERT INTO "move" VALUES('filing',8,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 01:50:28.021468','','{"ends_on":"2026-03-03"}',9,NULL,NULL,X'6B26C2BBEB13334BA5D4E05911FE3F4738FF921DA12CCAE24F0FE904E22E2E80',X'8D4103BEEE141623B23D331D8042468B863F68577AF8A55861DC4146B5979EB0');
INSERT INTO "move" VALUES('referral',1,3,'2026-08-15','230600','transmit','agreed','transmitted','system',NULL,'2026-08-15 01:50:28.065468','','{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}',10,NULL,NULL,X'004BD2CB457953460D2FD367F119AE6F58499CCD447E84B4D584DCAB8DC4998C',X'B9212EF5019ACC13591F8216EFA1D2CC250DA890F4E23D8B9902F410857DBBDD');
INSERT INTO "move" VALUES('referral',1,4,'2026-08-15','230600','expire','transmitted','expired','system',NULL,'2026-08-15 01:50:28.121464','','{"ends_on":"2026-01-08"}',11,NULL,NULL,X'B9212EF5019ACC13591F8216EFA1D2CC250DA890F4E23D8B9902F410857DBBDD',X'BBE0EA4EEEB76C417AF1A09F5A48C3A4F37DCB951730568B1E6910CCF37CC954');
INSERT INTO "move" VALUES('entitlement',1,3,'2026-08-15','230600','activate','assessed','active','system',NULL,'2026-08-15 01:50:28.161507','','{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}',12,NULL,NULL,X'1649A1EE605E13A5C60D6ECC2A48948C30199988B86B6B0E228DE3F46AF23271',X'4AA70B0DFE74C8EA7DE170CCF7A75FA40E3BC6650A21F0C48E9C59B573684858');
CREATE TABLE notice (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	about VARCHAR(40) NOT NULL, 
	params TEXT NOT NULL, 
	day DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, state VARCHAR(12) DEFAULT 'queued' NOT NULL, channel VARCHAR(16) DEFAULT '' NOT NULL, delivered_at DATETIME, delivered_on DATE, tries SMALLINT DEFAULT '0' NOT NULL, next_at DATETIME, error VARCHAR(500) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT uq_notice_machine_case_id_kind_about UNIQUE (machine, case_id, kind, about)
);
INSERT INTO "notice" VALUES(1,'claim',1,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 01:50:24.370312','2025-07-07 01:50:24.370312','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(3,'claim',3,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 01:50:24.370312','2025-07-07 01:50:24.370312','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(4,'claim',4,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 01:50:24.370312','2025-07-07 01:50:24.370312','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(5,'claim',5,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 01:50:24.370312','2025-07-07 01:50:24.370312','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(6,'claim',6,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 01:50:24.370312','2025-07-07 01:50:24.370312','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(7,'claim',7,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 01:50:24.370312','2025-07-07 01:50:24.370312','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(8,'claim',8,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 01:50:24.370312','2025-07-07 01:50:24.370312','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(9,'filing',4,'230600','review','2','{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-07 01:50:24.653027','2025-07-07 01:50:24.653027','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(10,'filing',6,'230600','review','2','{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-07 01:50:24.709749','2025-07-07 01:50:24.709749','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(11,'filing',8,'230600','review','2','{"ends_on":"2026-03-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-07 01:50:24.753720','2025-07-07 01:50:24.753720','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(12,'filing',10,'230600','review','2','{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-07 01:50:24.797834','2025-07-07 01:50:24.797834','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(13,'filing',11,'230600','review','2','{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-07 01:50:24.849508','2025-07-07 01:50:24.849508','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(14,'filing',5,'230600','return_for_correction','2','{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}','2025-07-07','2025-07-07 01:50:24.901703','2025-07-07 01:50:24.901703','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(15,'filing',9,'230600','reject','2','{"reason":"不符合《异地就医备案实用手册》的类型","second":"reviewer","second_trusted":true}','2025-07-07','2025-07-07 01:50:24.949715','2025-07-07 01:50:24.949715','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(16,'filing',4,'230600','activate','3','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-08 01:50:25.037448','2025-07-08 01:50:25.037448','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(17,'filing',6,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}','2025-07-08','2025-07-08 01:50:25.037448','2025-07-08 01:50:25.037448','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(18,'filing',8,'230600','activate','3','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-08 01:50:25.037448','2025-07-08 01:50:25.037448','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(19,'filing',10,'230600','activate','3','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-08 01:50:25.037448','2025-07-08 01:50:25.037448','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(20,'filing',11,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}','2025-07-08','2025-07-08 01:50:25.037448','2025-07-08 01:50:25.037448','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(21,'filing',15,'230600','review','2','{"channel":"hospital","ends_on":"2026-01-08","promise":false,"reason":"230600ZZ20250708000001C","starts_on":"2025-07-08"}','2025-07-08','2025-07-08 01:50:25.288914','2025-07-08 01:50:25.288914','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(22,'entitlement',1,'230600','assess','2','{"conclusion":"符合","disease_name":"M01600","reason":""}','2025-07-08','2025-07-08 01:50:25.400743','2025-07-08 01:50:25.400743','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(24,'claim',3,'230600','approve','6','{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","reason":"","situation":"temporary","total":"2982.78"}','2025-07-09','2025-07-09 01:50:26.634005','2025-07-09 01:50:26.634005','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(25,'claim',1,'230600','approve','6','{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","reason":"","situation":"emergency","total":"1148.98"}','2025-07-09','2025-07-09 01:50:26.726064','2025-07-09 01:50:26.726064','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(26,'claim',4,'230600','approve','6','{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","reason":"","situation":"emergency","total":"1863.90"}','2025-07-09','2025-07-09 01:50:26.794325','2025-07-09 01:50:26.794325','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(27,'claim',5,'230600','approve','6','{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","reason":"","situation":"long_term","total":"797.25"}','2025-07-09','2025-07-09 01:50:26.862594','2025-07-09 01:50:26.862594','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(28,'claim',5,'230600','confirm_payment','8','{"account_end":"8541","paid":"0.00","payment_no":"230600BF202507100000042-1"}','2025-07-10','2025-07-10 01:50:27.206401','2025-07-10 01:50:27.206401','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(29,'claim',1,'230600','fail_payment','8','{"account_end":"9455","paid":"200.00","payment_no":"230600BF202507100000018-1"}','2025-07-10','2025-07-10 01:50:27.358084','2025-07-10 01:50:27.358084','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(30,'claim',3,'230600','confirm_payment','8','{"account_end":"2975","paid":"637.57","payment_no":"230600BF202507100000026-1"}','2025-07-10','2025-07-10 01:50:27.358084','2025-07-10 01:50:27.358084','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(31,'claim',4,'230600','confirm_payment','8','{"account_end":"5114","paid":"172.72","payment_no":"230600BF202507100000034-1"}','2025-07-10','2025-07-10 01:50:27.358084','2025-07-10 01:50:27.358084','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(32,'claim',3,'230600','decide','230600ZH20250710000001A-2','{"amount":2000,"cause":"重复收费","claim_no":"230600SB20250429000001T","owed":"20.00","reason":"重复收费","set_off":false}','2025-07-10','2025-07-10 01:50:27.604937','2025-07-10 01:50:27.604937','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(33,'filing',14,'230600','review','2','{"channel":"national_self","ends_on":"9999-12-31","promise":false,"starts_on":"2025-03-05"}','2026-08-15','2026-08-15 01:50:27.937470','2026-08-15 01:50:27.937470','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(34,'filing',14,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}','2026-08-15','2026-08-15 01:50:27.981398','2026-08-15 01:50:27.981398','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(35,'filing',15,'230600','activate','3','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}','2026-08-15','2026-08-15 01:50:27.981398','2026-08-15 01:50:27.981398','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(36,'filing',5,'230600','correction_ends','2025-07-28','{"days":5,"ends_on":"2025-07-28"}','2026-08-15','2026-08-15 01:50:28.417586','2026-08-15 01:50:28.417586','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(37,'claim',7,'230600','posting_ends','2025-08-06','{"days":5,"ends_on":"2025-08-06"}','2026-08-15','2026-08-15 01:50:28.457560','2026-08-15 01:50:28.457560','sent','',NULL,NULL,0,NULL,'');
CREATE TABLE number_sequence (
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(2) NOT NULL, 
	day DATE NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_number_sequence PRIMARY KEY (area, kind, day)
);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-03',5);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-04',2);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-05',3);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-07',4);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-04-12',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-04-29',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-05-16',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-05-17',2);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-05-22',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-06-06',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-06-13',1);
INSERT INTO "number_sequence" VALUES('230600','ZZ','2025-07-08',1);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-07-08',1);
INSERT INTO "number_sequence" VALUES('230600','MT','2025-07-08',1);
INSERT INTO "number_sequence" VALUES('230600','PC','2025-07-10',1);
INSERT INTO "number_sequence" VALUES('230600','BF','2025-07-10',4);
INSERT INTO "number_sequence" VALUES('230600','ZH','2025-07-10',1);
CREATE TABLE payment (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	"key" VARCHAR(30) NOT NULL, 
	attempt INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	claim_no VARCHAR(30) NOT NULL, 
	person_id BIGINT NOT NULL, 
	part VARCHAR(30) NOT NULL, 
	batch_id BIGINT, 
	batch_no VARCHAR(30) NOT NULL, 
	position INTEGER NOT NULL, 
	way VARCHAR(8) NOT NULL, 
	amount BIGINT NOT NULL, 
	kept_back BIGINT NOT NULL, 
	kept_back_no VARCHAR(30) NOT NULL, 
	payee_name VARCHAR(100) NOT NULL, 
	payee_account VARCHAR(50) NOT NULL, 
	payee_bank_code VARCHAR(20) NOT NULL, 
	sent_on DATE NOT NULL, 
	result_due_on DATE NOT NULL, 
	dropped_why VARCHAR(40) NOT NULL, 
	reason_code VARCHAR(20) NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	bank_ref VARCHAR(60) NOT NULL, 
	booked_on DATE NOT NULL, 
	voucher VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_payment PRIMARY KEY (id), 
	CONSTRAINT uq_payment_key_attempt UNIQUE ("key", attempt), 
	CONSTRAINT uq_payment_no UNIQUE (no), 
	CONSTRAINT ck_payment_amount CHECK (amount > 0 OR (amount = 0 AND way = 'none')), 
	CONSTRAINT ck_payment_kept_back CHECK (kept_back >= 0), 
	CONSTRAINT ck_payment_state CHECK (state IN ('planned', 'sent', 'unknown', 'paid', 'failed', 'returned', 'dropped'))
);
INSERT INTO "payment" VALUES('230600BF202507100000018-1','230600','2025-07-10','failed','2025-07-10',3,X'D0A9287BEB2EDB90F409A52D931AC34D3C216604A36D0845FE7564A6788123E0',0,'',1,'230600BF202507100000018',1,1,'230600SB202505160000019',13,'',1,'230600PC20250710000001G',1,'bank',20000,0,'','林芳','6222085776238289455','102265000014','2025-07-10','2025-07-15','','AC01','账号不存在','B000018-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000026-1','230600','2025-07-10','paid','2025-07-10',3,X'DBE3AC7BE99485C0D1BCE16EE348B8ED9045868636A07422C4378A5D23B8CBBF',0,'',2,'230600BF202507100000026',1,3,'230600SB20250429000001T',8,'',1,'230600PC20250710000001G',2,'bank',63757,0,'','杨艳涛','6222082253883822975','102265000014','2025-07-10','2025-07-15','','','','B000026-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000034-1','230600','2025-07-10','paid','2025-07-10',3,X'D7A315A32588722DAD94F7BCA989889CE40270478AEE87ED7ED7E9546F5986BC',0,'',3,'230600BF202507100000034',1,4,'230600SB20250517000001T',19,'',1,'230600PC20250710000001G',3,'bank',17272,0,'','陈国艳','6222080076313355114','102265000014','2025-07-10','2025-07-15','','','','B000034-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000042-1','230600','2025-07-10','paid','2025-07-10',2,X'E8FF304D7663BEE6CD042CFE360E333EC2EA8E6F243949AD8B00429928996BEB',0,'',4,'230600BF202507100000042',1,5,'230600SB20250517000002R',9,'',1,'230600PC20250710000001G',4,'none',0,0,'','马志强','6222086220931578541','102265000014','9999-12-31','9999-12-31','','','','','9999-12-31','');
CREATE TABLE payout (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	bank VARCHAR(40) NOT NULL, 
	items INTEGER NOT NULL, 
	open_items INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	plan_hash VARCHAR(64) NOT NULL, 
	drafted_at DATETIME NOT NULL, 
	drafted_by VARCHAR(64) NOT NULL, 
	signed_by VARCHAR(64) NOT NULL, 
	sent_on DATE NOT NULL, 
	result_due_on DATE NOT NULL, 
	files TEXT NOT NULL, 
	written_at DATETIME, 
	CONSTRAINT pk_payout PRIMARY KEY (id), 
	CONSTRAINT uq_payout_no UNIQUE (no), 
	CONSTRAINT ck_payout_state CHECK (state IN ('drafted', 'signed', 'sent', 'unknown', 'settled', 'void'))
);
INSERT INTO "payout" VALUES('230600PC20250710000001G','230600','2025-07-10','settled','2025-07-10',4,X'FA5C1DF7949F1CD6B9BC4C141734E3E68557D3AA17BC469FEB6D35EAEAA4A25C',0,'',1,'example_csv',4,0,101029,'0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe','2025-07-10 01:50:26.955754','system','cashier2','2025-07-10','2025-07-15','[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]','2025-07-10 01:50:27.297447');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	psn_no VARCHAR(30) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	cert_type VARCHAR(6) NOT NULL, 
	certno VARCHAR(50) NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	psn_type VARCHAR(6) NOT NULL, 
	insured_from DATE NOT NULL, 
	covered_to DATE NOT NULL, 
	coverage_end VARCHAR(10) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	bank_name VARCHAR(200) NOT NULL, 
	bank_code VARCHAR(20) NOT NULL, 
	account VARCHAR(50) NOT NULL, 
	account_name VARCHAR(100) NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	civil_servant BOOLEAN DEFAULT 0 NOT NULL, 
	identity VARCHAR(20) DEFAULT '' NOT NULL, 
	merged_into_id BIGINT, emp_no VARCHAR(40) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_psn_no_area UNIQUE (psn_no, area)
);
INSERT INTO "person" VALUES(1,'230600','230600000000000003','胡志艳','01','230602196502123488','310','1201','2010-10-26','9999-12-31','','13987515553','中国工商银行大庆分行','102265000014','6222080200957477766','胡志艳','92341f941d4c386e92069cbae5537db6d4cf31878cebbceff5b67839a0037ddc',0,'',NULL,'');
INSERT INTO "person" VALUES(2,'230600','230600000000000008','周兰艳','01','23060219750628585X','310','1101','2016-09-03','9999-12-31','','13939088774','中国工商银行大庆分行','102265000014','6222081133748802282','周兰艳','871800f7ec48360c4d73ca911ac5b2d4cc554d335e381f5f4cc863c3e152fdad',0,'',NULL,'');
INSERT INTO "person" VALUES(3,'230600','230600000000000096','吴文强','01','230602200206262933','310','1101','2020-11-17','9999-12-31','','13991435733','中国工商银行大庆分行','102265000014','6222082896554986576','吴文强','334fbf7f134c811f5ea6210fd9fca094c69c44c848dcce7c85ec8bcf3a688a84',0,'',NULL,'');
INSERT INTO "person" VALUES(4,'230600','230600000000000153','刘超超','01','230602197105286835','310','1101','2020-03-26','9999-12-31','','13924771213','中国工商银行大庆分行','102265000014','6222086245117643504','刘超超','4c4398f90d22828f0b32a1d271f4e6bb67e02557445b434b00c9c80d459ac77d',0,'',NULL,'');
INSERT INTO "person" VALUES(5,'230600','230600000000000193','孙磊艳','01','230602198601267443','310','1101','2023-01-10','9999-12-31','','13996428454','中国工商银行大庆分行','102265000014','6222086105994488086','孙磊艳','9a6750c23424a8fc226ef0a5a4b2357dd10f2443c102a2fb20faf069536ceb51',0,'',NULL,'');
INSERT INTO "person" VALUES(6,'230600','230600000000000240','林国霞','01','230602195405201259','390','1601','2012-03-15','9999-12-31','','13990365896','中国工商银行大庆分行','102265000014','6222086104086608602','林国霞','cb18f98bc09b952d5696340713712e9c3ff0d3bb920e13a49a79fe057d9ca68f',0,'',NULL,'');
INSERT INTO "person" VALUES(7,'230600','230600000000000316','郭磊','01','230602198711162079','310','1101','2018-10-19','9999-12-31','','13999004726','中国工商银行大庆分行','102265000014','6222081414631641981','郭磊','ee7c6dbdeb79c8e8f7c6bff67793abd940d926df3c7f62a0e0c5975a7a0a444b',0,'',NULL,'');
INSERT INTO "person" VALUES(8,'230600','230600000000000499','杨艳涛','01','230602198808146227','310','1101','2007-03-28','9999-12-31','','13941303895','中国工商银行大庆分行','102265000014','6222082253883822975','杨艳涛','de1e27c1fd8d7618a968221102f7cd140f6472bd9efbd008bac513e00e09e1ff',0,'',NULL,'');
INSERT INTO "person" VALUES(9,'230600','230600000000000566','马志强','01','230602193901019334','310','1201','2014-09-18','9999-12-31','','13926728762','中国工商银行大庆分行','102265000014','6222086220931578541','马志强','35f4b9b25d2c0892d4ca79530152ba85f471c34e05e8e9729226d06cf89d7b53',0,'',NULL,'');
INSERT INTO "person" VALUES(10,'230600','230600000000000595','朱军平','01','230602200209132894','310','1101','2014-01-08','9999-12-31','','13915371089','中国工商银行大庆分行','102265000014','6222089539555584296','朱军平','610890eaf2688ddd8dfadafb087bb72826ac282c00d3e0d90cab14744585db2e',0,'',NULL,'');
INSERT INTO "person" VALUES(11,'230600','230600000000000681','刘强勇','01','23060219591223352X','390','1601','2016-10-23','9999-12-31','','13941172016','中国工商银行大庆分行','102265000014','6222081219377612868','刘强勇','25d959479104c27826047df0a1f0f39caafad9138306ab882e736cf342cfe307',0,'',NULL,'');
INSERT INTO "person" VALUES(12,'230600','230600000000000752','黄兰艳','01','230602201310022272','390','1403','2014-03-23','9999-12-31','','13959216058','中国工商银行大庆分行','102265000014','6222087331412579657','黄兰艳','0dce207960e62bf54da11dfe33ba2e599588926816927e5b3ce800f481644b29',0,'',NULL,'');
INSERT INTO "person" VALUES(13,'230600','230600000000000874','林芳','01','230602194102259125','390','1601','2019-04-21','9999-12-31','','13918243075','中国工商银行大庆分行','102265000014','6222085776238289455','林芳','69fb3841c843d7ddbd51ad513eaddc6be026cd8ba3007bc922e12ebe28e9d0b7',0,'',NULL,'');
INSERT INTO "person" VALUES(14,'230600','230600000000000923','徐玉娜','01','230602201201299635','390','1403','2014-10-30','9999-12-31','','13926862336','中国工商银行大庆分行','102265000014','6222082647147344736','徐玉娜','75a764eaa0b0676b79b733e7ccdae0570b6fce5f84c2b152add84bc2f4bb56e6',0,'',NULL,'');
INSERT INTO "person" VALUES(15,'230600','230600000000000999','黄秀芳','01','230602197608029486','390','1501','2009-09-16','9999-12-31','','13975475091','中国工商银行大庆分行','102265000014','6222089133507452958','黄秀芳','82a02e0525e01554e17f5ff96495544890933756a40eddc07afa6d6b0bc00d6e',0,'',NULL,'');
INSERT INTO "person" VALUES(16,'230600','230600000000001012','徐红文','01','230602196810292902','310','1101','2019-11-16','9999-12-31','','13942759190','中国工商银行大庆分行','102265000014','6222085608436231692','徐红文','c86a0830fe15fc10b1ee8842256383ebf824cfe463aae6cc52599ada5c9cdc6c',0,'',NULL,'');
INSERT INTO "person" VALUES(17,'230600','230600000000001014','杨秀','01','230602198402059406','310','1101','2014-05-22','9999-12-31','','13907270606','中国工商银行大庆分行','102265000014','6222082282315233626','杨秀','344488fdf8d1f9dbef6b62c55ad58b3dada4891def5bff4a3e408f27c497635c',0,'',NULL,'');
INSERT INTO "person" VALUES(18,'230600','230600000000001097','陈刚','01','230602193808037490','390','1601','2019-01-23','9999-12-31','','13902808204','中国工商银行大庆分行','102265000014','6222084464869350927','陈刚','f26005ae0382ec5f4945fc9a6d6a7f11ee8a4b550be4ff4c1a8a017c32943c0d',0,'',NULL,'');
INSERT INTO "person" VALUES(19,'230600','230600000000001149','陈国艳','01','230602197508319523','310','1101','2017-05-12','9999-12-31','','13945273099','中国工商银行大庆分行','102265000014','6222080076313355114','陈国艳','6c1c47590c0432770bf0348aaa7a413a68e5e9f364ba8dc9ebfff801bba61333',0,'',NULL,'');
INSERT INTO "person" VALUES(20,'230600','230600000000000001','郭静英','01','230602200005041595','390','1501','2008-05-31','9999-12-31','','13700000000','中国工商银行大庆分行','102265000014','6222086465981220789','郭静英','9df86c55a7a8d87b0f08705f091489c4ce0eed61fe5c348c2e1a31689695d49d',0,'',NULL,'');
CREATE TABLE privacy_request (
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	asked_by VARCHAR(100) NOT NULL, 
	capacity VARCHAR(12) NOT NULL, 
	interest VARCHAR(200) NOT NULL, 
	words VARCHAR(1000) NOT NULL, 
	received_on DATE NOT NULL, 
	received_by VARCHAR(64) NOT NULL, 
	due_on DATE NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	answered_on DATE NOT NULL, 
	answered_by VARCHAR(64) NOT NULL, 
	answer VARCHAR(1000) NOT NULL, 
	clause VARCHAR(200) NOT NULL, 
	lifted_on DATE NOT NULL, 
	lifted_by VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_privacy_request PRIMARY KEY (id), 
	CONSTRAINT fk_privacy_request_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_privacy_request_kind CHECK (kind IN ('copy', 'correction', 'explanation', 'restriction', 'erasure')), 
	CONSTRAINT ck_privacy_request_state CHECK (state IN ('open', 'granted', 'refused'))
);
CREATE TABLE proposal (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	about VARCHAR(100) NOT NULL, 
	"trigger" VARCHAR(40) NOT NULL, 
	payload TEXT NOT NULL, 
	seen INTEGER NOT NULL, 
	content VARCHAR(64) NOT NULL, 
	asked_by VARCHAR(64) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	expires_on DATE NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_proposal PRIMARY KEY (id), 
	CONSTRAINT uq_proposal_no UNIQUE (no), 
	CONSTRAINT ck_proposal_state CHECK (state IN ('open', 'confirmed', 'declined', 'withdrawn', 'expired', 'stale'))
);
CREATE TABLE receipt (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	check_code VARCHAR(20) NOT NULL, 
	issued_on DATE NOT NULL, 
	total BIGINT NOT NULL, 
	released BOOLEAN NOT NULL, form VARCHAR(64) DEFAULT '' NOT NULL, tail VARCHAR(8) DEFAULT '' NOT NULL, loose BOOLEAN DEFAULT 0 NOT NULL, twin INTEGER DEFAULT '0' NOT NULL, kind VARCHAR(12) DEFAULT '' NOT NULL, paper_code VARCHAR(30) DEFAULT '' NOT NULL, paper_number VARCHAR(30) DEFAULT '' NOT NULL, payer VARCHAR(100) DEFAULT '' NOT NULL, issuer VARCHAR(200) DEFAULT '' NOT NULL, file_sha256 VARCHAR(64) DEFAULT '' NOT NULL, of_id BIGINT, 
	CONSTRAINT pk_receipt PRIMARY KEY (id), 
	CONSTRAINT fk_receipt_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
);
INSERT INTO "receipt" VALUES(1,1,'230600','41772790','5503163221','73d3bf','2025-05-02',114898,0,'41772790-5503163221','03163221',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(3,3,'230600','84301396','8101385268','0b90dd','2025-03-29',170485,0,'84301396-8101385268','01385268',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(4,3,'230600','72758579','1649464671','d8f695','2025-03-29',127793,0,'72758579-1649464671','49464671',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(5,4,'230600','18512621','2500912540','f2481f','2025-04-17',107883,0,'18512621-2500912540','00912540',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(6,4,'230600','81270811','4533620476','6b1f2b','2025-04-17',78507,0,'81270811-4533620476','33620476',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(7,5,'230600','99369305','7584380473','e3f1c8','2025-05-10',79725,0,'99369305-7584380473','84380473',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(8,6,'230600','07293207','1671523532','d8c6b4','2025-04-05',271776,0,'7293207-1671523532','71523532',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(9,7,'230600','40490828','1089272875','692913','2025-05-17',38522,0,'40490828-1089272875','89272875',0,0,'','','','','','',NULL);
INSERT INTO "receipt" VALUES(10,8,'230600','50650657','5100221829','b63798','2025-05-13',47016,0,'50650657-5100221829','00221829',0,0,'','','','','','',NULL);
CREATE TABLE receipt_check (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	receipt_id BIGINT, 
	area VARCHAR(6) NOT NULL, 
	bill_code VARCHAR(30) NOT NULL, 
	bill_no VARCHAR(30) NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	platform VARCHAR(8) NOT NULL, 
	reference VARCHAR(40) NOT NULL, 
	day DATE NOT NULL, 
	asked_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	result VARCHAR(12) NOT NULL, 
	mark VARCHAR(8) NOT NULL, 
	entered_kind VARCHAR(20) NOT NULL, 
	entered_by VARCHAR(100) NOT NULL, 
	paper_code VARCHAR(30) NOT NULL, 
	paper_number VARCHAR(30) NOT NULL, 
	error VARCHAR(200) NOT NULL, 
	answer_hash VARCHAR(64) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	form VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_receipt_check PRIMARY KEY (id)
);
CREATE TABLE receipt_standing (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	platform VARCHAR(8) NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	check_code VARCHAR(20) NOT NULL, 
	issued_on DATE NOT NULL, 
	total BIGINT NOT NULL, 
	mark VARCHAR(8) NOT NULL, 
	result VARCHAR(12) NOT NULL, 
	checked_on DATE, 
	entered_kind VARCHAR(20) NOT NULL, 
	entered_by VARCHAR(100) NOT NULL, 
	paper_code VARCHAR(30) NOT NULL, 
	paper_number VARCHAR(30) NOT NULL, 
	paper_form VARCHAR(64) NOT NULL, 
	cleared_with VARCHAR(16) NOT NULL, 
	cleared_by VARCHAR(64) NOT NULL, 
	pending VARCHAR(20) NOT NULL, 
	reference VARCHAR(40) NOT NULL, 
	asked INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	waits_since DATETIME, 
	next_at DATETIME, 
	error VARCHAR(200) NOT NULL, 
	form VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_receipt_standing PRIMARY KEY (id), 
	CONSTRAINT uq_receipt_standing_claim_id_form UNIQUE (claim_id, form)
);
CREATE TABLE recovery (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	claim_id BIGINT NOT NULL, 
	claim_no VARCHAR(30) NOT NULL, 
	person_id BIGINT NOT NULL, 
	amount BIGINT NOT NULL, 
	done BIGINT NOT NULL, 
	funds TEXT NOT NULL, 
	shift TEXT NOT NULL, 
	set_off BOOLEAN NOT NULL, 
	payee_name VARCHAR(100) NOT NULL, 
	payee_account VARCHAR(50) NOT NULL, 
	payee_bank_code VARCHAR(20) NOT NULL, 
	held_back BOOLEAN NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	cause VARCHAR(32) NOT NULL, 
	explained TEXT NOT NULL, 
	calculation_id BIGINT, 
	replaces_id BIGINT, 
	proposed_by VARCHAR(64) NOT NULL, 
	decided_by VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_recovery PRIMARY KEY (id), 
	CONSTRAINT uq_recovery_no UNIQUE (no), 
	CONSTRAINT ck_recovery_amount CHECK (amount > 0 AND done BETWEEN 0 AND amount), 
	CONSTRAINT ck_recovery_state CHECK (state IN ('proposed', 'open', 'closed', 'cancelled'))
);
INSERT INTO "recovery" VALUES('230600ZH20250710000001A','230600','2025-07-10','open','2025-07-10',2,X'80570A0AE9FEE742E9F435B03A36DD53FF5B5D53E3AD9907DCAF4A0C780E5F66',0,'',1,'recover',3,'230600SB20250429000001T',8,2000,0,'{"310100":2000}','{}',0,'','','',0,'重复收费','by_hand','{}',NULL,NULL,'auditor','approver2');
CREATE TABLE red_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	source VARCHAR(200) NOT NULL, 
	red_on DATE NOT NULL, 
	known_on DATE NOT NULL, 
	at DATETIME NOT NULL, form VARCHAR(64) DEFAULT '' NOT NULL, tail VARCHAR(8) DEFAULT '' NOT NULL, loose BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_red_receipt PRIMARY KEY (code, number)
);
CREATE TABLE referral (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	from_code VARCHAR(12) NOT NULL, 
	from_name VARCHAR(200) NOT NULL, 
	from_level VARCHAR(6) NOT NULL, 
	to_id BIGINT NOT NULL, 
	to_code VARCHAR(12) NOT NULL, 
	to_name VARCHAR(200) NOT NULL, 
	to_level VARCHAR(6) NOT NULL, 
	destination VARCHAR(6) NOT NULL, 
	diagnosis VARCHAR(20) NOT NULL, 
	diagnosis_name VARCHAR(100) NOT NULL, 
	condition VARCHAR(2000) NOT NULL, 
	referral_type VARCHAR(30) NOT NULL, 
	reason VARCHAR(20) NOT NULL, 
	opinion VARCHAR(200) NOT NULL, 
	hospital_agrees BOOLEAN NOT NULL, 
	referred_on DATE NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	lower_level BOOLEAN NOT NULL, 
	lower_level_why VARCHAR(200) NOT NULL, 
	requested_by VARCHAR(64) NOT NULL, 
	agreed_by VARCHAR(64) NOT NULL, 
	filing_id BIGINT, 
	filing_no VARCHAR(30) NOT NULL, 
	ext_no VARCHAR(40), 
	content_hash VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_referral PRIMARY KEY (id), 
	CONSTRAINT uq_referral_no UNIQUE (no), 
	CONSTRAINT fk_referral_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_referral_to_id FOREIGN KEY(to_id) REFERENCES institution (id), 
	CONSTRAINT ck_referral_days CHECK (starts_on <= ends_on), 
	CONSTRAINT ck_referral_state CHECK (state IN ('requested', 'agreed', 'transmitted', 'used', 'expired', 'cancelled', 'refused'))
);
INSERT INTO "referral" VALUES('230600ZZ20250708000001C','230600','2025-07-08','expired','2026-08-15',4,X'BBE0EA4EEEB76C417AF1A09F5A48C3A4F37DCB951730568B1E6910CCF37CC954',0,'',1,1,'310','2025-07-08 01:50:25.000000','hospital','','','H23060000001','大庆市样例第1医院','02',2,'H11010000001','北京市样例第1医院','02','110100','C34.9','肺恶性肿瘤','','','difficult','同意',1,'2025-07-08','2025-07-08','2026-01-08',0,'','doctor','head',15,'230600BA202507080000014',NULL,'');
CREATE TABLE referral_event (
	id INTEGER NOT NULL, 
	referral_no VARCHAR(30) NOT NULL, 
	to_code VARCHAR(12) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	payload TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	sent_at DATETIME, 
	CONSTRAINT pk_referral_event PRIMARY KEY (id), 
	CONSTRAINT uq_referral_event_referral_no_kind UNIQUE (referral_no, kind)
);
INSERT INTO "referral_event" VALUES(1,'230600ZZ20250708000001C','H11010000001','transmitted','{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}','2026-08-15','2026-08-15 01:50:28.060388',NULL);
CREATE TABLE register_change (
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	"before" TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, former_certno VARCHAR(50) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_register_change PRIMARY KEY (id)
);
INSERT INTO "register_change" VALUES(1,'institution','H23060000001','{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}','2025-07-11','2025-07-11 01:50:27.713676','');
CREATE TABLE removal (
	no INTEGER NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	case_no VARCHAR(30) NOT NULL, 
	seqs TEXT NOT NULL, 
	content BLOB, 
	actor VARCHAR(64) NOT NULL, 
	second VARCHAR(64) NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_removal PRIMARY KEY (no)
);
INSERT INTO "removal" VALUES(1,'erase','claim',2,'230600SB20250606000001C','[1,3]',NULL,'admin','auditor','本人依法申请','2025-07-11','2025-07-11 01:50:27.806273',X'',X'FB49649463D8A10386D78A0630130C7BB6D6027397B8F8097938260234BAA51B');
INSERT INTO "removal" VALUES(2,'archive','claim',2,'230600SB20250606000001C','[]',X'BD6DB00CFE405CBF005C270E3BCA9C7AF0253D6491397B064FA17B2537D87BC5','admin','','closed before 2026-08-15','2026-08-15','2026-08-15 01:50:28.666275',X'FB49649463D8A10386D78A0630130C7BB6D6027397B8F8097938260234BAA51B',X'37D2218211AAEBA986BCE8F036B6BA82062D187D1F8AF220CF60EEE788F1F0FF');
CREATE TABLE report (
	case_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	event VARCHAR(2) NOT NULL, 
	day DATE NOT NULL, 
	tries SMALLINT DEFAULT '0' NOT NULL, 
	due_at DATETIME, 
	error VARCHAR(500), 
	CONSTRAINT pk_report PRIMARY KEY (case_id, seq)
)
 WITHOUT ROWID

;
INSERT INTO "report" VALUES(4,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(4,4,'230600','02','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(6,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(8,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(10,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(11,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(14,3,'230600','01','2026-08-15',0,NULL,NULL);
INSERT INTO "report" VALUES(15,3,'230600','01','2026-08-15',0,NULL,NULL);
CREATE TABLE reported (
	case_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	event VARCHAR(2) NOT NULL, 
	day DATE NOT NULL, 
	sent_at DATETIME NOT NULL, 
	sent_to VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_reported PRIMARY KEY (case_id, seq)
)
 WITHOUT ROWID

;
CREATE TABLE representation (
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	certno VARCHAR(50) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	relation VARCHAR(20) NOT NULL, 
	scopes TEXT NOT NULL, 
	paper VARCHAR(100) NOT NULL, 
	paper_on DATE NOT NULL, 
	paper_hash VARCHAR(64) NOT NULL, 
	payment_paper VARCHAR(100) NOT NULL, 
	consent VARCHAR(100) NOT NULL, 
	begins_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	registered_by VARCHAR(64) NOT NULL, 
	second VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	ended_on DATE NOT NULL, 
	ended_by VARCHAR(64) NOT NULL, 
	end_reason VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_representation PRIMARY KEY (id), 
	CONSTRAINT fk_representation_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_representation_kind CHECK (kind IN ('agent', 'guardian', 'heir', 'administrator'))
);
CREATE TABLE rights_list (
	no INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	quarter VARCHAR(7) NOT NULL, 
	content TEXT NOT NULL, 
	signed_by VARCHAR(64) NOT NULL, 
	second VARCHAR(64) NOT NULL, 
	os_user VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_rights_list PRIMARY KEY (no)
);
CREATE TABLE run (
	id INTEGER NOT NULL, 
	name VARCHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	slot INTEGER NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	lease_owner VARCHAR(100) NOT NULL, 
	lease_until DATETIME, 
	attempt INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	started_at DATETIME, 
	finished_at DATETIME, 
	moved INTEGER NOT NULL, 
	skipped INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	error VARCHAR(2000) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_run PRIMARY KEY (id), 
	CONSTRAINT uq_run_name_day_slot UNIQUE (name, day, slot), 
	CONSTRAINT ck_run_counts CHECK (moved >= 0 AND skipped >= 0 AND refused >= 0)
);
INSERT INTO "run" VALUES(1,'precheck_claims','2025-07-07',10000,'done','office:3063:9a495c5a-0d673437',NULL,1,'2025-07-07 01:50:24.341789','2025-07-07 01:50:24.341802','2025-07-07 01:50:24.534475',8,0,0,'','os:root');
INSERT INTO "run" VALUES(2,'activate_filings','2025-07-08',10000,'done','office:3063:9a495c5a-8a87b0ce',NULL,1,'2025-07-08 01:50:25.007301','2025-07-08 01:50:25.007319','2025-07-08 01:50:25.065506',5,0,0,'','os:root');
INSERT INTO "run" VALUES(3,'calculate_claims','2025-07-09',10000,'done','office:3063:9a495c5a-6aacd118',NULL,1,'2025-07-09 01:50:26.111832','2025-07-09 01:50:26.111841','2025-07-09 01:50:26.190738',0,0,0,'','os:root');
INSERT INTO "run" VALUES(4,'build_payouts','2025-07-10',10000,'done','office:3063:9a495c5a-c963dc01',NULL,1,'2025-07-10 01:50:26.928616','2025-07-10 01:50:26.928627','2025-07-10 01:50:27.026567',0,0,0,'','os:root');
INSERT INTO "run" VALUES(5,'prepare_months','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:27.864867','2026-08-15 01:50:27.864878','2026-08-15 01:50:27.914233',0,0,0,'','os:root');
INSERT INTO "run" VALUES(6,'terminate_uncovered','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:27.921740','2026-08-15 01:50:27.921750','2026-08-15 01:50:27.923365',0,0,0,'','os:root');
INSERT INTO "run" VALUES(7,'review_self_service','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:27.925590','2026-08-15 01:50:27.925599','2026-08-15 01:50:27.965548',1,0,0,'','os:root');
INSERT INTO "run" VALUES(8,'activate_filings','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:27.969824','2026-08-15 01:50:27.969838','2026-08-15 01:50:28.003334',2,0,0,'','os:root');
INSERT INTO "run" VALUES(9,'expire_filings','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.007840','2026-08-15 01:50:28.007849','2026-08-15 01:50:28.043783',4,0,0,'','os:root');
INSERT INTO "run" VALUES(10,'transmit_referrals','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.049675','2026-08-15 01:50:28.049683','2026-08-15 01:50:28.089485',1,0,0,'','os:root');
INSERT INTO "run" VALUES(11,'watch_referrals','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.093752','2026-08-15 01:50:28.093762','2026-08-15 01:50:28.145469',1,0,0,'','os:root');
INSERT INTO "run" VALUES(12,'activate_qualifications','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.147836','2026-08-15 01:50:28.147845','2026-08-15 01:50:28.181549',1,0,0,'','os:root');
INSERT INTO "run" VALUES(13,'expire_qualifications','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.185702','2026-08-15 01:50:28.185711','2026-08-15 01:50:28.187120',0,0,0,'','os:root');
INSERT INTO "run" VALUES(14,'lapse_filings','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.189677','2026-08-15 01:50:28.189685','2026-08-15 01:50:28.213412',0,0,0,'','os:root');
INSERT INTO "run" VALUES(15,'lapse_qualifications','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.216594','2026-08-15 01:50:28.216605','2026-08-15 01:50:28.222989',0,0,0,'','os:root');
INSERT INTO "run" VALUES(16,'expire_proposals','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.225626','2026-08-15 01:50:28.225635','2026-08-15 01:50:28.228703',0,0,0,'','os:root');
INSERT INTO "run" VALUES(17,'send_reports','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.237823','2026-08-15 01:50:28.237840','2026-08-15 01:50:28.238330',0,0,0,'','os:root');
INSERT INTO "run" VALUES(18,'lapse_claims','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.241698','2026-08-15 01:50:28.241711','2026-08-15 01:50:28.263641',0,0,0,'','os:root');
INSERT INTO "run" VALUES(19,'check_receipts','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.274044','2026-08-15 01:50:28.274066','2026-08-15 01:50:28.275329',0,0,0,'','os:root');
INSERT INTO "run" VALUES(20,'precheck_claims','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.276545','2026-08-15 01:50:28.276558','2026-08-15 01:50:28.277789',0,0,0,'','os:root');
INSERT INTO "run" VALUES(21,'calculate_claims','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.285793','2026-08-15 01:50:28.285811','2026-08-15 01:50:28.318566',0,0,0,'','os:root');
INSERT INTO "run" VALUES(22,'watch_payouts','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.321747','2026-08-15 01:50:28.321759','2026-08-15 01:50:28.324471',0,0,0,'','os:root');
INSERT INTO "run" VALUES(23,'build_payouts','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.333822','2026-08-15 01:50:28.333837','2026-08-15 01:50:28.334282',0,0,0,'','os:root');
INSERT INTO "run" VALUES(24,'check_ledger','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.337627','2026-08-15 01:50:28.337638','2026-08-15 01:50:28.387732',0,0,0,'','os:root');
INSERT INTO "run" VALUES(25,'remind','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.396793','2026-08-15 01:50:28.396803','2026-08-15 01:50:28.475649',2,0,0,'','os:root');
INSERT INTO "run" VALUES(26,'watch_deadlines','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.476705','2026-08-15 01:50:28.476713','2026-08-15 01:50:28.521396',9,0,0,'','os:root');
INSERT INTO "run" VALUES(27,'send_notices','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.525618','2026-08-15 01:50:28.525626','2026-08-15 01:50:28.525957',0,0,0,'','os:root');
INSERT INTO "run" VALUES(28,'send_events','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.529520','2026-08-15 01:50:28.529528','2026-08-15 01:50:28.532926',0,0,0,'','os:root');
INSERT INTO "run" VALUES(29,'seal_moves','2026-08-15',10000,'done','office:3063:9a495c5a-f457f44a',NULL,1,'2026-08-15 01:50:28.541578','2026-08-15 01:50:28.541588','2026-08-15 01:50:28.565805',0,0,0,'','os:root');
INSERT INTO "run" VALUES(30,'seal_moves','2026-08-15',10001,'done','office:3063:9a495c5a-f978ce9c',NULL,1,'2026-08-15 01:50:28.758610','2026-08-15 01:50:28.758640','2026-08-15 01:50:28.801923',0,0,0,'','os:root');
CREATE TABLE run_part (
	id INTEGER NOT NULL, 
	run_id BIGINT NOT NULL, 
	stage VARCHAR(40) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	seq INTEGER NOT NULL, 
	after_key TEXT, 
	upto_key TEXT NOT NULL, 
	done_to TEXT, 
	state VARCHAR(12) NOT NULL, 
	held BOOLEAN NOT NULL, 
	lease_owner VARCHAR(100) NOT NULL, 
	lease_until DATETIME, 
	attempt INTEGER NOT NULL, 
	moved INTEGER NOT NULL, 
	skipped INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	error VARCHAR(2000) NOT NULL, 
	trying TEXT, 
	result TEXT, 
	CONSTRAINT pk_run_part PRIMARY KEY (id), 
	CONSTRAINT uq_run_part_run_id_stage_area_seq UNIQUE (run_id, stage, area, seq), 
	CONSTRAINT fk_run_part_run_id FOREIGN KEY(run_id) REFERENCES run (id), 
	CONSTRAINT ck_run_part_counts CHECK (moved >= 0 AND skipped >= 0 AND refused >= 0)
);
INSERT INTO "run_part" VALUES(1,1,'precheck','230600',1,NULL,'[8]','[8]','done',0,'office:3063:9a495c5a-0d673437','2025-07-07 01:51:24.468371',1,8,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(2,2,'activate','230600',1,NULL,'[{"day":"2025-03-03"},11]','[{"day":"2025-03-03"},11]','done',0,'office:3063:9a495c5a-8a87b0ce','2025-07-08 01:51:25.048329',1,5,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(3,3,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:3063:9a495c5a-6aacd118','2025-07-09 01:51:26.172341',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(4,4,'build','230600',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-c963dc01','2025-07-10 01:51:27.011490',1,0,0,0,'',NULL,'{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}');
INSERT INTO "run_part" VALUES(5,5,'months','',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:27.880513',1,0,0,0,'',NULL,'[]');
INSERT INTO "run_part" VALUES(6,5,'counts','',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:27.895105',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(7,5,'answers','',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:27.910369',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(8,7,'review','230600',1,NULL,'[{"day":"2025-03-07"},12]','[{"day":"2025-03-07"},12]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:27.950361',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(9,8,'activate','230600',1,NULL,'[{"day":"2025-07-08"},15]','[{"day":"2025-07-08"},15]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:27.984489',1,2,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(10,9,'expire','230600',1,NULL,'[{"day":"2026-03-03"},8]','[{"day":"2026-03-03"},8]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.030860',1,4,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(11,10,'transmit','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.069159',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(12,11,'expire','230600',1,NULL,'[{"day":"2026-01-08"},1]','[{"day":"2026-01-08"},1]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.130156',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(13,12,'activate','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.165801',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(14,14,'list','230600',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.200308',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(15,18,'list','230600',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.256888',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(16,21,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.298936',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(17,24,'check','',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.380104',1,0,0,0,'',NULL,'{"differences":0,"en":"","zh":""}');
INSERT INTO "run_part" VALUES(18,25,'correction_ends filing','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.420038',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(19,25,'posting_ends claim','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.459838',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(20,26,'watch filing','230600',1,NULL,'[{"day":"2025-03-11"},12]','[{"day":"2025-03-11"},12]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.490782',1,6,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(21,26,'watch claim','230600',1,NULL,'[{"day":"2025-07-04"},8]','[{"day":"2025-07-04"},8]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.510800',1,3,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(22,29,'seal','',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f457f44a','2026-08-15 01:51:28.554225',1,0,0,0,'',NULL,'{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}');
INSERT INTO "run_part" VALUES(23,30,'seal','',1,NULL,'[0]','[0]','done',0,'office:3063:9a495c5a-f978ce9c','2026-08-15 01:51:28.787005',1,0,0,0,'',NULL,NULL);
CREATE TABLE seal (
	no INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	upto DATETIME NOT NULL, 
	moves BIGINT NOT NULL, 
	cases BIGINT NOT NULL, 
	root BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, looks BIGINT DEFAULT '0' NOT NULL, looks_root BLOB, 
	CONSTRAINT pk_seal PRIMARY KEY (no)
);
INSERT INTO "seal" VALUES(1,'1970-01-01 00:00:00.000000','2026-08-14 16:00:00.000000',96,31,X'B351E75F777E6D28E8C27DEF3020ECF705B2561E7F99DEBE74D2633176382871','2026-08-15 01:50:28.541856',X'',X'D6A20AC887D7D253844D12A03BF95EF0AB051DBE111088B5B890807AF527C58B',7,X'DACD37EDBDB532F34C8410A3165A35F79C3FA3210D475FAB7541F22860E49478');
CREATE TABLE service_address (
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT, 
	electronic BOOLEAN NOT NULL, 
	electronic_to VARCHAR(100) NOT NULL, 
	paper BOOLEAN NOT NULL, 
	receiver VARCHAR(100) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	co_resident BOOLEAN NOT NULL, 
	given_on DATE NOT NULL, 
	given_by VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_service_address PRIMARY KEY (id), 
	CONSTRAINT fk_service_address_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE setting (
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('rehearsal','1');
INSERT INTO "setting" VALUES('first_day','2025-07-07');
INSERT INTO "setting" VALUES('sampling_key','da51cf1c65750d5d314e145454220ad65b61dde155160e2536c8952eb10bcac4');
INSERT INTO "setting" VALUES('policy_digest','865255787dc1d10ac525ec4ee5b1bd2d7a8e5c8802a3cdfa46396a22a2335b60');
CREATE TABLE settlement (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	settlement_no VARCHAR(30) NOT NULL, 
	person_id BIGINT NOT NULL, 
	institution_id BIGINT, 
	med_type VARCHAR(6) NOT NULL, 
	admitted_on DATE NOT NULL, 
	discharged_on DATE NOT NULL, 
	settled_at DATETIME NOT NULL, 
	total BIGINT NOT NULL, 
	fund_paid BIGINT NOT NULL, 
	pay_loc VARCHAR(3) NOT NULL, 
	setl_type VARCHAR(3) NOT NULL, 
	bill_code VARCHAR(30) NOT NULL, 
	bill_no VARCHAR(30) NOT NULL, 
	reversed BOOLEAN NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	undoes VARCHAR(30), 
	disease VARCHAR(20), 
	inscp_scp_amt BIGINT, 
	act_pay_dedc BIGINT, 
	hifp_pay BIGINT, 
	hifmi_pay BIGINT, 
	hifob_pay BIGINT, 
	cvlserv_pay BIGINT, 
	maf_pay BIGINT, form VARCHAR(64) DEFAULT '' NOT NULL, tail VARCHAR(8) DEFAULT '' NOT NULL, loose BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_settlement PRIMARY KEY (id), 
	CONSTRAINT uq_settlement_area_settlement_no UNIQUE (area, settlement_no), 
	CONSTRAINT fk_settlement_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_settlement_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "settlement" VALUES(1,'230600','S00000001',16,10,'21','2025-04-08','2025-04-10','2025-04-10 07:00:00.000000',1551223,775611,'4','2','68535348','7596463924',0,'616bae416f2cd88749d46c9cac4ac40008813ebde742256325670fc2f428ddd7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'68535348-7596463924','96463924',0);
INSERT INTO "settlement" VALUES(2,'230600','S00000002',17,9,'11','2025-03-23','2025-03-23','2025-03-23 07:00:00.000000',397091,198545,'4','2','51338526','1428121728',0,'24b4f7313a3bb8a41ac1ace33273349f422924cae65894f6bbcde9cfbc3ae98e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'51338526-1428121728','28121728',0);
INSERT INTO "settlement" VALUES(3,'230600','S00000003',2,5,'21','2025-04-26','2025-04-30','2025-04-30 07:00:00.000000',815857,407928,'4','2','08913013','1260496953',0,'64dc19dc4ceee79a33878db47e0f21a907958c31bb288fc8efa768bd7d7a6c20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'8913013-1260496953','60496953',0);
INSERT INTO "settlement" VALUES(4,'230600','S00000004',7,10,'21','2025-03-15','2025-03-30','2025-03-30 07:00:00.000000',2123455,1061727,'4','2','49758414','8491956134',0,'36a9161b3f277d62821d15a0356fc0097eb64b8e529305eeeb21529f6308c066',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'49758414-8491956134','91956134',0);
CREATE TABLE sign_in (
	id INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	token BLOB NOT NULL, 
	signed_by VARCHAR(16) NOT NULL, 
	scopes TEXT NOT NULL, 
	source VARCHAR(80) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	until DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT uq_sign_in_token UNIQUE (token)
);
CREATE TABLE sign_in_event (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	source VARCHAR(80) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	about VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_sign_in_event PRIMARY KEY (id)
);
CREATE TABLE sign_in_request (
	state BLOB NOT NULL, 
	browser BLOB NOT NULL, 
	provider VARCHAR(32) NOT NULL, 
	nonce VARCHAR(64) NOT NULL, 
	verifier VARCHAR(64) NOT NULL, 
	redirect VARCHAR(300) NOT NULL, 
	back_to VARCHAR(300) NOT NULL, 
	until DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_request PRIMARY KEY (state)
);
CREATE TABLE spent_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	holder VARCHAR(40) NOT NULL, 
	settled BOOLEAN NOT NULL, 
	day DATE NOT NULL, form VARCHAR(64) DEFAULT '' NOT NULL, twin INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_spent_receipt PRIMARY KEY (code, number)
);
INSERT INTO "spent_receipt" VALUES('49758414','8491956134','S00000004',1,'2025-07-07','49758414-8491956134',0);
INSERT INTO "spent_receipt" VALUES('51338526','1428121728','S00000002',1,'2025-07-07','51338526-1428121728',0);
INSERT INTO "spent_receipt" VALUES('68535348','7596463924','S00000001',1,'2025-07-07','68535348-7596463924',0);
INSERT INTO "spent_receipt" VALUES('08913013','1260496953','S00000003',1,'2025-07-07','8913013-1260496953',0);
INSERT INTO "spent_receipt" VALUES('18512621','2500912540','230600SB20250517000001T',0,'2025-07-10','18512621-2500912540',0);
INSERT INTO "spent_receipt" VALUES('41772790','5503163221','230600SB202505160000019',0,'2025-07-10','41772790-5503163221',0);
INSERT INTO "spent_receipt" VALUES('72758579','1649464671','230600SB20250429000001T',0,'2025-07-10','72758579-1649464671',0);
INSERT INTO "spent_receipt" VALUES('81270811','4533620476','230600SB20250517000001T',0,'2025-07-10','81270811-4533620476',0);
INSERT INTO "spent_receipt" VALUES('84301396','8101385268','230600SB20250429000001T',0,'2025-07-10','84301396-8101385268',0);
INSERT INTO "spent_receipt" VALUES('99369305','7584380473','230600SB20250517000002R',0,'2025-07-10','99369305-7584380473',0);
CREATE TABLE system_event (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(24) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	spread_at DATETIME, 
	CONSTRAINT pk_system_event PRIMARY KEY (id)
);
CREATE TABLE tally (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	n BIGINT NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (id)
);
INSERT INTO "tally" VALUES(89,'claim','230600','approval',1);
INSERT INTO "tally" VALUES(90,'claim','230600','awaiting_parcel',1);
INSERT INTO "tally" VALUES(91,'claim','230600','paid',3);
INSERT INTO "tally" VALUES(92,'claim','230600','payment_failed',1);
INSERT INTO "tally" VALUES(93,'claim','230600','review',1);
INSERT INTO "tally" VALUES(94,'claim','230600','withdrawn',1);
INSERT INTO "tally" VALUES(95,'entitlement','230600','assessed',1);
INSERT INTO "tally" VALUES(96,'filing','230600','active',5);
INSERT INTO "tally" VALUES(97,'filing','230600','rejected',1);
INSERT INTO "tally" VALUES(98,'filing','230600','returned',1);
INSERT INTO "tally" VALUES(99,'filing','230600','reviewed',1);
INSERT INTO "tally" VALUES(100,'filing','230600','submitted',7);
INSERT INTO "tally" VALUES(101,'payment','230600','failed',1);
INSERT INTO "tally" VALUES(102,'payment','230600','paid',3);
INSERT INTO "tally" VALUES(103,'payout','230600','settled',1);
INSERT INTO "tally" VALUES(104,'recovery','230600','open',1);
INSERT INTO "tally" VALUES(105,'referral','230600','agreed',1);
INSERT INTO "tally" VALUES(106,'filing','230600','submitted',-1);
INSERT INTO "tally" VALUES(107,'filing','230600','reviewed',1);
INSERT INTO "tally" VALUES(108,'filing','230600','reviewed',-2);
INSERT INTO "tally" VALUES(109,'filing','230600','active',2);
INSERT INTO "tally" VALUES(110,'filing','230600','active',-4);
INSERT INTO "tally" VALUES(111,'filing','230600','expired',4);
INSERT INTO "tally" VALUES(112,'referral','230600','agreed',-1);
INSERT INTO "tally" VALUES(113,'referral','230600','transmitted',1);
INSERT INTO "tally" VALUES(114,'referral','230600','transmitted',-1);
INSERT INTO "tally" VALUES(115,'referral','230600','expired',1);
INSERT INTO "tally" VALUES(116,'entitlement','230600','assessed',-1);
INSERT INTO "tally" VALUES(117,'entitlement','230600','active',1);
INSERT INTO "tally" VALUES(118,'claim','230600','withdrawn',-1);
CREATE TABLE user_change (
	no INTEGER NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	content TEXT NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	os_user VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_user_change PRIMARY KEY (no)
);
INSERT INTO "user_change" VALUES(1,'intake','added','{"active":true,"institution":"","limit":null,"roles":["intake"]}','os:root','root','2025-07-07 01:50:23.868038',X'',X'31BDCD5113B77F6A831D8F4708DDD90EDB7F749F8520EDD5A0EF2A1DA310D90D');
INSERT INTO "user_change" VALUES(2,'reviewer','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-07 01:50:23.936992',X'31BDCD5113B77F6A831D8F4708DDD90EDB7F749F8520EDD5A0EF2A1DA310D90D',X'179AAB9763536C995D53B4E2D4A4AE4C0EF41D0B42D147C3F563069126A7F80D');
INSERT INTO "user_change" VALUES(3,'reviewer2','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-07 01:50:23.988049',X'179AAB9763536C995D53B4E2D4A4AE4C0EF41D0B42D147C3F563069126A7F80D',X'6904F347FD069E14A6AB9AA2DF0D233E5246079586F855B32E007E306DEDE6E2');
INSERT INTO "user_change" VALUES(4,'approver','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-07 01:50:24.036470',X'6904F347FD069E14A6AB9AA2DF0D233E5246079586F855B32E007E306DEDE6E2',X'478B4F50C4285D319B763229ABAC3B8B3439A29EF0CE9F0F5EE55B7007D53862');
INSERT INTO "user_change" VALUES(5,'approver2','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-07 01:50:24.082660',X'478B4F50C4285D319B763229ABAC3B8B3439A29EF0CE9F0F5EE55B7007D53862',X'DD450BC458E73344A2AAF7600F8A78798632EFC06864D8F93FB05C44ECFDE58A');
INSERT INTO "user_change" VALUES(6,'cashier','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-07 01:50:24.129078',X'DD450BC458E73344A2AAF7600F8A78798632EFC06864D8F93FB05C44ECFDE58A',X'53BF0C32743F4ACE0307BAC193248BD69F65A9412315B6BFF8106873B1C68E7B');
INSERT INTO "user_change" VALUES(7,'cashier2','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-07 01:50:24.163314',X'53BF0C32743F4ACE0307BAC193248BD69F65A9412315B6BFF8106873B1C68E7B',X'9B080DECC6DCF8189BA895EAA42FFF9809C1555EF231411A9748878B296CC534');
INSERT INTO "user_change" VALUES(8,'auditor','added','{"active":true,"institution":"","limit":null,"roles":["auditor"]}','os:root','root','2025-07-07 01:50:24.207063',X'9B080DECC6DCF8189BA895EAA42FFF9809C1555EF231411A9748878B296CC534',X'9749395E1779090FCE378549BE0B69131D91AEA243BACA89BEF9CEB5C82F0613');
INSERT INTO "user_change" VALUES(9,'admin','added','{"active":true,"institution":"","limit":null,"roles":["admin"]}','os:root','root','2025-07-07 01:50:24.245039',X'9749395E1779090FCE378549BE0B69131D91AEA243BACA89BEF9CEB5C82F0613',X'F71BE5A73ACBACCFAB0AA04DDE62C336DBF3BD20EEB2D293838C7FAB95636207');
INSERT INTO "user_change" VALUES(10,'applicant','added','{"active":true,"institution":"","limit":null,"roles":["applicant"]}','os:root','root','2025-07-07 01:50:24.272988',X'F71BE5A73ACBACCFAB0AA04DDE62C336DBF3BD20EEB2D293838C7FAB95636207',X'5C409334226FDA48149C13A06AA7FAF64F4CBBB53333EA762DD412A0E805B5B1');
INSERT INTO "user_change" VALUES(11,'doctor','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-07 01:50:24.299062',X'5C409334226FDA48149C13A06AA7FAF64F4CBBB53333EA762DD412A0E805B5B1',X'58107355F927BBDADDBF50088D2B6FBCE17DCD11EDB9C3E30B6867E8B48359E7');
INSERT INTO "user_change" VALUES(12,'head','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-07 01:50:24.318490',X'58107355F927BBDADDBF50088D2B6FBCE17DCD11EDB9C3E30B6867E8B48359E7',X'384DDFC6854BA5CE3FA291836A5F77080CAA7FD9BCB60422FD0F9045EF54A93D');
CREATE TABLE value_sheet (
	no INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	parameter VARCHAR(64) NOT NULL, 
	scope VARCHAR(40) NOT NULL, 
	start DATE NOT NULL, 
	value TEXT NOT NULL, 
	document VARCHAR(200) NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	clause VARCHAR(200) NOT NULL, 
	page VARCHAR(40) NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	checker VARCHAR(64) NOT NULL, 
	confirmer VARCHAR(64) NOT NULL, 
	os_user VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_value_sheet PRIMARY KEY (no)
);
CREATE TABLE webhook (
	id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	url VARCHAR(500) NOT NULL, 
	secret VARCHAR(500) NOT NULL, 
	kinds TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	created_by VARCHAR(64) NOT NULL, 
	ended_at DATETIME, key_id BIGINT, ended VARCHAR(16) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_webhook PRIMARY KEY (id)
);
CREATE TABLE year_posting (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	person_id BIGINT NOT NULL, 
	population VARCHAR(10) NOT NULL, 
	year DATE NOT NULL, 
	bucket VARCHAR(40) NOT NULL, 
	"on" DATE NOT NULL, 
	claim_id BIGINT, 
	calculation_id BIGINT, 
	settlement_id BIGINT, 
	settled_at DATETIME, 
	unknown SMALLINT DEFAULT '0' NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	admissions INTEGER NOT NULL, 
	deductible BIGINT NOT NULL, 
	pool_paid BIGINT NOT NULL, 
	in_scope BIGINT NOT NULL, 
	second_paid BIGINT NOT NULL, 
	civil_paid BIGINT NOT NULL, 
	assistance_paid BIGINT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_year_posting PRIMARY KEY (id), 
	CONSTRAINT fk_year_posting_calculation_id FOREIGN KEY(calculation_id) REFERENCES calculation (id), 
	CONSTRAINT fk_year_posting_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_year_posting_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_year_posting_settlement_id FOREIGN KEY(settlement_id) REFERENCES settlement (id), 
	CONSTRAINT ck_year_posting_source CHECK ((claim_id IS NULL) <> (settlement_id IS NULL))
);
INSERT INTO "year_posting" VALUES(1,'230600',2,'employee','2025-01-01','inpatient','2025-04-26',NULL,NULL,3,'2025-04-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 01:50:23.757461');
INSERT INTO "year_posting" VALUES(2,'230600',7,'employee','2025-01-01','inpatient','2025-03-15',NULL,NULL,4,'2025-03-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 01:50:23.757461');
INSERT INTO "year_posting" VALUES(3,'230600',16,'employee','2025-01-01','inpatient','2025-04-08',NULL,NULL,1,'2025-04-10 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 01:50:23.757461');
INSERT INTO "year_posting" VALUES(4,'230600',17,'employee','2025-01-01','outpatient','2025-03-23',NULL,NULL,2,'2025-03-23 07:00:00.000000',6,'settled',0,0,0,0,0,0,0,'2025-07-07','2025-07-07 01:50:23.757461');
INSERT INTO "year_posting" VALUES(5,'230600',8,'employee','2025-01-01','outpatient','2025-03-29',3,2,NULL,NULL,0,'approved',0,30000,63757,171682,0,0,0,'2025-07-09','2025-07-09 01:50:26.634005');
INSERT INTO "year_posting" VALUES(6,'230600',13,'resident','2025-01-01','outpatient','2025-05-02',1,3,NULL,NULL,0,'approved',0,0,20000,109079,0,0,0,'2025-07-09','2025-07-09 01:50:26.726064');
INSERT INTO "year_posting" VALUES(7,'230600',19,'employee','2025-01-01','outpatient','2025-04-17',4,4,NULL,NULL,0,'approved',0,30000,17272,68383,0,0,0,'2025-07-09','2025-07-09 01:50:26.794325');
INSERT INTO "year_posting" VALUES(8,'230600',9,'employee','2025-01-01','outpatient','2025-05-10',5,5,NULL,NULL,0,'approved',0,0,0,0,0,0,0,'2025-07-09','2025-07-09 01:50:26.862594');
CREATE INDEX ix_person_certno ON person (certno, cert_type);
CREATE INDEX ix_register_change_kind_key ON register_change (kind, "key");
CREATE INDEX ix_downtime_place ON downtime (place, ends_at);
CREATE INDEX ix_settlement_person_id ON settlement (person_id);
CREATE INDEX ix_filing_oldest ON filing (applied_on, no) WHERE state IN ('submitted');
CREATE INDEX ix_filing_person_id ON filing (person_id);
CREATE INDEX ix_filing_replaces_id ON filing (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX ix_filing_stuck ON filing (id) WHERE tries >= 3;
CREATE INDEX ix_filing_to_activate ON filing (area, starts_on, id) WHERE state IN ('reviewed');
CREATE INDEX ix_filing_to_expire ON filing (area, ends_on, id) WHERE state IN ('active');
CREATE INDEX ix_filing_to_lapse ON filing (area, period_ends_on, id) WHERE state IN ('returned');
CREATE INDEX ix_filing_to_review ON filing (area, applied_on, id) WHERE state IN ('submitted');
CREATE INDEX ix_filing_to_terminate ON filing (area, covered_to, id) WHERE state IN ('submitted', 'returned', 'reviewed', 'active');
CREATE INDEX ix_filing_to_watch ON filing (area, due_on, id) WHERE state IN ('submitted');
CREATE INDEX ix_claim_oldest ON claim (applied_on, no) WHERE state IN ('precheck', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'payment_failed', 'suspended');
CREATE INDEX ix_claim_person_id ON claim (person_id);
CREATE INDEX ix_claim_stuck ON claim (id) WHERE tries >= 3;
CREATE INDEX ix_claim_to_calculate ON claim (area, calc, id) WHERE state IN ('review', 'recheck', 'approval');
CREATE INDEX ix_claim_to_lapse ON claim (area, period_ends_on, id) WHERE state IN ('returned', 'awaiting_parcel');
CREATE INDEX ix_claim_to_precheck ON claim (area, verdict, id) WHERE state IN ('precheck');
CREATE INDEX ix_claim_to_watch ON claim (area, due_on, id) WHERE state IN ('precheck', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'payment_failed', 'suspended');
CREATE INDEX ix_receipt_claim_id ON receipt (claim_id);
CREATE INDEX ix_fee_line_receipt_id ON fee_line (receipt_id);
CREATE INDEX ix_referral_filing_id ON referral (filing_id) WHERE filing_id IS NOT NULL;
CREATE INDEX ix_referral_person_id ON referral (person_id);
CREATE INDEX ix_referral_stuck ON referral (id) WHERE tries >= 3;
CREATE INDEX ix_referral_to_expire ON referral (area, ends_on, id) WHERE state IN ('requested', 'agreed', 'transmitted');
CREATE INDEX ix_referral_to_transmit ON referral (area, applied_on, id) WHERE state IN ('agreed');
CREATE INDEX ix_referral_to_use_late ON referral (area, id) WHERE state IN ('expired');
CREATE UNIQUE INDEX uq_referral_ext_no ON referral (ext_no, area);
CREATE UNIQUE INDEX uq_referral_open ON referral (person_id, to_code) WHERE state IN ('requested', 'agreed', 'transmitted');
CREATE INDEX ix_referral_event_unsent ON referral_event (to_code, id) WHERE sent_at IS NULL;
CREATE INDEX ix_entitlement_person_id ON entitlement (person_id, disease);
CREATE INDEX ix_entitlement_stuck ON entitlement (id) WHERE tries >= 3;
CREATE INDEX ix_entitlement_to_activate ON entitlement (area, starts_on, id) WHERE state IN ('assessed');
CREATE INDEX ix_entitlement_to_expire ON entitlement (area, ends_on, id) WHERE state IN ('active');
CREATE INDEX ix_entitlement_to_lapse ON entitlement (area, period_ends_on, id) WHERE state IN ('returned');
CREATE UNIQUE INDEX uq_entitlement_ext_no ON entitlement (ext_no, area);
CREATE UNIQUE INDEX uq_entitlement_pending ON entitlement (person_id, disease) WHERE state IN ('applied', 'returned');
CREATE INDEX ix_calculation_person_id ON calculation (person_id, id);
CREATE INDEX ix_year_posting_claim_id ON year_posting (claim_id);
CREATE INDEX ix_year_posting_person_id ON year_posting (person_id, year);
CREATE INDEX ix_entry_claim_id ON entry (claim_id);
CREATE INDEX ix_entry_day ON entry (area, day);
CREATE INDEX ix_entry_ref ON entry (ref);
CREATE INDEX ix_payout_open ON payout (state, area);
CREATE INDEX ix_payment_batch_id ON payment (batch_id, position);
CREATE INDEX ix_payment_claim_id ON payment (claim_id, id);
CREATE INDEX ix_payment_under_way ON payment (area, result_due_on, id) WHERE state IN ('sent', 'unknown');
CREATE UNIQUE INDEX uq_payment_live ON payment (claim_id, part) WHERE state IN ('planned', 'sent', 'unknown', 'paid');
CREATE INDEX ix_recovery_claim_id ON recovery (claim_id);
CREATE INDEX ix_recovery_person_id ON recovery (person_id);
CREATE INDEX ix_recovery_state ON recovery (state, kind, area);
CREATE INDEX ix_spent_receipt_holder ON spent_receipt (holder);
CREATE INDEX ix_bank_line_open ON bank_line (id) WHERE status = 'open';
CREATE INDEX ix_bank_line_payment_no ON bank_line (payment_no);
CREATE INDEX ix_bank_line_reading_id ON bank_line (reading_id, "row");
CREATE INDEX ix_removal_case ON removal (machine, case_id);
CREATE INDEX ix_archived_case_ext_no ON archived_case (ext_no);
CREATE INDEX ix_archived_case_person_id ON archived_case (person_id);
CREATE INDEX ix_archived_receipt_claim_id ON archived_receipt (claim_id);
CREATE INDEX ix_run_unfinished ON run (day, id) WHERE state IN ('open', 'running');
CREATE INDEX ix_report_failed ON report (case_id) WHERE tries > 0;
CREATE TRIGGER move_unchanged BEFORE UPDATE ON move WHEN OLD.sealed IS NULL OR NEW.salt IS NOT NULL OR NEW.machine IS NOT OLD.machine OR NEW.case_id IS NOT OLD.case_id OR NEW.seq IS NOT OLD.seq OR NEW.day IS NOT OLD.day OR NEW.area IS NOT OLD.area OR NEW.trigger IS NOT OLD.trigger OR NEW.source IS NOT OLD.source OR NEW.dest IS NOT OLD.dest OR NEW.actor IS NOT OLD.actor OR NEW.at IS NOT OLD.at OR NEW.run_id IS NOT OLD.run_id OR NEW.sealed IS NOT OLD.sealed OR NEW.prev_hash IS NOT OLD.prev_hash OR NEW.hash IS NOT OLD.hash OR NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'erase') AND EXISTS (SELECT 1 FROM removal r, json_each(r.seqs) j WHERE r.machine = OLD.machine AND r.case_id = OLD.case_id AND r.kind = 'erase' AND j.value = OLD.seq)) BEGIN SELECT RAISE(ABORT, 'moves are append-only: write a new move, or erase and archive by yidi audit'); END;
CREATE TRIGGER move_stays BEFORE DELETE ON move WHEN NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = OLD.machine AND a.case_id = OLD.case_id)) BEGIN SELECT RAISE(ABORT, 'moves are append-only: write a new move, or erase and archive by yidi audit'); END;
CREATE TRIGGER move_new BEFORE INSERT ON move WHEN (NEW.rowid > 0 AND EXISTS (SELECT 1 FROM move WHERE rowid = NEW.rowid)) OR EXISTS (SELECT 1 FROM move WHERE machine = NEW.machine AND case_id = NEW.case_id AND seq = NEW.seq AND day = NEW.day) BEGIN SELECT RAISE(ABORT, 'moves are append-only: write a new move, or erase and archive by yidi audit'); END;
CREATE TRIGGER seal_stays BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER removal_stays BEFORE DELETE ON removal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_case_stays BEFORE DELETE ON archived_case BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_receipt_stays BEFORE DELETE ON archived_receipt BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER seal_unchanged BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER removal_unchanged BEFORE UPDATE ON removal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_case_unchanged BEFORE UPDATE ON archived_case WHEN NEW.machine IS NOT OLD.machine OR NEW.case_id IS NOT OLD.case_id OR NEW.no IS NOT OLD.no OR NEW.ext_no IS NOT OLD.ext_no OR NEW.area IS NOT OLD.area OR NEW.person_id IS NOT OLD.person_id OR NEW.state IS NOT OLD.state OR NEW.closed_on IS NOT OLD.closed_on OR NEW.content_hash IS NOT OLD.content_hash OR NEW.archived_on IS NOT OLD.archived_on OR NEW.moves IS NOT OLD.moves OR NEW.head IS NOT OLD.head OR NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'erase') AND EXISTS (SELECT 1 FROM removal r WHERE r.machine = OLD.machine AND r.case_id = OLD.case_id AND r.kind = 'erase' AND r.content = NEW.digest)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER seal_new BEFORE INSERT ON seal WHEN EXISTS (SELECT 1 FROM seal WHERE (no) = (NEW.no)) OR EXISTS (SELECT 1 FROM seal WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER removal_new BEFORE INSERT ON removal WHEN EXISTS (SELECT 1 FROM removal WHERE (no) = (NEW.no)) OR EXISTS (SELECT 1 FROM removal WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_case_new BEFORE INSERT ON archived_case WHEN EXISTS (SELECT 1 FROM archived_case WHERE (machine, case_id) = (NEW.machine, NEW.case_id)) OR EXISTS (SELECT 1 FROM archived_case WHERE (no) = (NEW.no)) OR EXISTS (SELECT 1 FROM archived_case WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_receipt_new BEFORE INSERT ON archived_receipt WHEN EXISTS (SELECT 1 FROM archived_receipt WHERE (code, number) = (NEW.code, NEW.number)) OR EXISTS (SELECT 1 FROM archived_receipt WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER filing_state_has_move BEFORE UPDATE ON filing WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'filing' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes by a move: its row is missing'); END;
CREATE TRIGGER filing_stays BEFORE DELETE ON filing WHEN NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = 'filing' AND d.case_id = OLD.id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = 'filing' AND a.case_id = OLD.id)) BEGIN SELECT RAISE(ABORT, 'a case is removed by yidi archive alone'); END;
CREATE TRIGGER filing_new BEFORE INSERT ON filing WHEN EXISTS (SELECT 1 FROM filing WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM filing WHERE no = NEW.no) OR EXISTS (SELECT 1 FROM filing WHERE ext_no = NEW.ext_no AND area = NEW.area) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER filing_same BEFORE UPDATE OF id, no, ext_no, area ON filing WHEN EXISTS (SELECT 1 FROM filing WHERE id = NEW.id AND id <> OLD.id) OR EXISTS (SELECT 1 FROM filing WHERE no = NEW.no AND id <> OLD.id) OR EXISTS (SELECT 1 FROM filing WHERE ext_no = NEW.ext_no AND area = NEW.area AND id <> OLD.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER claim_state_has_move BEFORE UPDATE ON claim WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'claim' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes by a move: its row is missing'); END;
CREATE TRIGGER claim_stays BEFORE DELETE ON claim WHEN NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = 'claim' AND d.case_id = OLD.id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = 'claim' AND a.case_id = OLD.id)) BEGIN SELECT RAISE(ABORT, 'a case is removed by yidi archive alone'); END;
CREATE TRIGGER claim_new BEFORE INSERT ON claim WHEN EXISTS (SELECT 1 FROM claim WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM claim WHERE no = NEW.no) OR EXISTS (SELECT 1 FROM claim WHERE ext_no = NEW.ext_no AND area = NEW.area) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER claim_same BEFORE UPDATE OF id, no, ext_no, area ON claim WHEN EXISTS (SELECT 1 FROM claim WHERE id = NEW.id AND id <> OLD.id) OR EXISTS (SELECT 1 FROM claim WHERE no = NEW.no AND id <> OLD.id) OR EXISTS (SELECT 1 FROM claim WHERE ext_no = NEW.ext_no AND area = NEW.area AND id <> OLD.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER payout_state_has_move BEFORE UPDATE ON payout WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'payout' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER payout_stays BEFORE DELETE ON payout BEGIN SELECT RAISE(ABORT, 'what was paid, or was to be, is never deleted'); END;
CREATE TRIGGER payout_new BEFORE INSERT ON payout WHEN EXISTS (SELECT 1 FROM payout WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM payout WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payout_same BEFORE UPDATE OF id, no ON payout WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payment_state_has_move BEFORE UPDATE ON payment WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'payment' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER payment_stays BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'what was paid, or was to be, is never deleted'); END;
CREATE TRIGGER payment_new BEFORE INSERT ON payment WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM payment WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payment_same BEFORE UPDATE OF id, no ON payment WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER recovery_state_has_move BEFORE UPDATE ON recovery WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'recovery' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER recovery_stays BEFORE DELETE ON recovery BEGIN SELECT RAISE(ABORT, 'what was paid, or was to be, is never deleted'); END;
CREATE TRIGGER recovery_new BEFORE INSERT ON recovery WHEN EXISTS (SELECT 1 FROM recovery WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM recovery WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER recovery_same BEFORE UPDATE OF id, no ON recovery WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER referral_state_has_move BEFORE UPDATE ON referral WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'referral' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER referral_stays BEFORE DELETE ON referral BEGIN SELECT RAISE(ABORT, 'referrals and qualifications are never deleted'); END;
CREATE TRIGGER referral_new BEFORE INSERT ON referral WHEN EXISTS (SELECT 1 FROM referral WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM referral WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER referral_same BEFORE UPDATE OF id, no ON referral WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER entitlement_state_has_move BEFORE UPDATE ON entitlement WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'entitlement' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER entitlement_stays BEFORE DELETE ON entitlement BEGIN SELECT RAISE(ABORT, 'referrals and qualifications are never deleted'); END;
CREATE TRIGGER entitlement_new BEFORE INSERT ON entitlement WHEN EXISTS (SELECT 1 FROM entitlement WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM entitlement WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER entitlement_same BEFORE UPDATE OF id, no ON entitlement WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payment_once BEFORE INSERT ON payment WHEN EXISTS (SELECT 1 FROM payment WHERE claim_id = NEW.claim_id AND part = NEW.part AND state IN ('planned', 'sent', 'unknown', 'paid')) OR EXISTS (SELECT 1 FROM payment WHERE key = NEW.key AND attempt = NEW.attempt) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER referral_once BEFORE INSERT ON referral WHEN NEW.state IN ('requested', 'agreed', 'transmitted') AND EXISTS (SELECT 1 FROM referral WHERE person_id = NEW.person_id AND to_code = NEW.to_code AND state IN ('requested', 'agreed', 'transmitted')) BEGIN SELECT RAISE(ABORT, 'the person has an open referral there'); END;
CREATE TRIGGER entitlement_once BEFORE INSERT ON entitlement WHEN NEW.state IN ('applied', 'returned') AND EXISTS (SELECT 1 FROM entitlement WHERE person_id = NEW.person_id AND disease = NEW.disease AND state IN ('applied', 'returned')) BEGIN SELECT RAISE(ABORT, 'an application for this disease is pending'); END;
CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries of the ledger are only added: reverse by a new one'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries of the ledger are only added: reverse by a new one'); END;
CREATE TRIGGER entry_new BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'entries of the ledger are only added: reverse by a new one'); END;
CREATE TRIGGER entry_holds AFTER INSERT ON entry WHEN NEW.source <> 'fund' AND (SELECT sum(CASE WHEN dest = NEW.source THEN amount ELSE 0 END - CASE WHEN source = NEW.source THEN amount ELSE 0 END) FROM entry WHERE claim_id = NEW.claim_id AND part = NEW.part AND fund = NEW.fund) < 0 BEGIN SELECT RAISE(ABORT, 'an account of the ledger would go below zero'); END;
CREATE TRIGGER claim_money_follows BEFORE UPDATE ON claim WHEN NEW.state IS NOT OLD.state AND (OLD.state IN ('to_pay', 'paying', 'paid', 'payment_failed', 'suspended') OR NEW.state IN ('to_pay', 'paying', 'paid', 'payment_failed', 'suspended')) AND NOT (
SELECT CASE CASE WHEN NEW.state = 'suspended' THEN NEW.return_to ELSE NEW.state END
      WHEN 'to_pay' THEN coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'paying' THEN coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'paid' THEN (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'payment_failed' THEN coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0
      ELSE coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0 AND (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = 0 END FROM entry WHERE claim_id = NEW.id AND part = '') BEGIN SELECT RAISE(ABORT, 'a claim in this state cannot have these balances in the ledger'); END;
CREATE TRIGGER rehearsal_new BEFORE INSERT ON setting WHEN NEW.name = 'rehearsal' OR NEW.rowid = (SELECT rowid FROM setting WHERE name = 'rehearsal') BEGIN SELECT RAISE(ABORT, 'a database is marked as a rehearsal when its schema is made, and never later'); END;
CREATE TRIGGER rehearsal_same BEFORE UPDATE ON setting WHEN OLD.name = 'rehearsal' OR NEW.name = 'rehearsal' OR NEW.rowid = (SELECT rowid FROM setting WHERE name = 'rehearsal') BEGIN SELECT RAISE(ABORT, 'a database is marked as a rehearsal when its schema is made, and never later'); END;
CREATE TRIGGER rehearsal_stays BEFORE DELETE ON setting WHEN OLD.name = 'rehearsal' BEGIN SELECT RAISE(ABORT, 'a database is marked as a rehearsal when its schema is made, and never later'); END;
CREATE INDEX ix_filing_no_end ON filing (substr(no, length(no) - 7));
CREATE INDEX ix_claim_no_end ON claim (substr(no, length(no) - 7));
CREATE INDEX ix_referral_no_end ON referral (substr(no, length(no) - 7));
CREATE INDEX ix_entitlement_no_end ON entitlement (substr(no, length(no) - 7));
CREATE INDEX ix_payout_no_end ON payout (substr(no, length(no) - 7));
CREATE INDEX ix_payment_no_end ON payment (substr(no, length(no) - 7));
CREATE INDEX ix_recovery_no_end ON recovery (substr(no, length(no) - 7));
CREATE INDEX ix_archived_case_no_end ON archived_case (substr(no, length(no) - 7));
CREATE INDEX ix_person_name ON person (name, substr(certno, length(certno) - 3), id);
CREATE INDEX ix_person_certno_end ON person (substr(certno, length(certno) - 3), area, id);
CREATE INDEX ix_person_phone ON person (phone) WHERE phone <> '';
CREATE INDEX ix_filing_phone ON filing (phone) WHERE phone <> '';
CREATE INDEX ix_claim_phone ON claim (phone) WHERE phone <> '';
CREATE INDEX ix_referral_phone ON referral (phone) WHERE phone <> '';
CREATE INDEX ix_entitlement_phone ON entitlement (phone) WHERE phone <> '';
CREATE INDEX ix_claim_tracking_no ON claim (tracking_no) WHERE tracking_no <> '';
CREATE INDEX ix_claim_originals_back_no ON claim (originals_back_no) WHERE originals_back_no <> '';
CREATE INDEX ix_receipt_tail ON receipt (tail, loose);
CREATE INDEX ix_receipt_loose ON receipt (form) WHERE loose;
CREATE TRIGGER archived_receipt_unchanged BEFORE UPDATE ON archived_receipt BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE INDEX ix_archived_receipt_form ON archived_receipt (form);
CREATE INDEX ix_archived_receipt_tail ON archived_receipt (tail, loose);
CREATE INDEX ix_archived_receipt_loose ON archived_receipt (form) WHERE loose;
CREATE INDEX ix_red_receipt_form ON red_receipt (form);
CREATE INDEX ix_red_receipt_tail ON red_receipt (tail, loose);
CREATE INDEX ix_red_receipt_loose ON red_receipt (form) WHERE loose;
CREATE INDEX ix_settlement_form ON settlement (form);
CREATE INDEX ix_settlement_tail ON settlement (tail, loose);
CREATE INDEX ix_settlement_loose ON settlement (form) WHERE loose;
CREATE UNIQUE INDEX uq_receipt_live ON receipt (form, twin) WHERE NOT released;
CREATE UNIQUE INDEX uq_spent_receipt_form ON spent_receipt (form, twin);
CREATE INDEX ix_claim_to_receive ON claim (area, state_since, id) WHERE state IN ('posted');
CREATE INDEX ix_referral_to_agree ON referral (area, applied_on, id) WHERE state IN ('requested');
CREATE INDEX ix_entitlement_to_assess ON entitlement (area, applied_on, id) WHERE state IN ('applied');
CREATE INDEX ix_register_change_former_certno ON register_change (former_certno) WHERE former_certno <> '';
CREATE TRIGGER user_change_stays BEFORE DELETE ON user_change BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER user_change_unchanged BEFORE UPDATE ON user_change BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER user_change_new BEFORE INSERT ON user_change WHEN EXISTS (SELECT 1 FROM user_change WHERE no = NEW.no OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER act_stays BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER act_unchanged BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER act_new BEFORE INSERT ON act WHEN EXISTS (SELECT 1 FROM act WHERE id = NEW.id OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE INDEX ix_notice_unsent ON notice (state, channel, area, id) WHERE state IN ('queued', 'bounced', 'failed', 'parked', 'unknown');
CREATE INDEX ix_delivery_case ON delivery (machine, case_id);
CREATE INDEX ix_service_address_person_id ON service_address (person_id, id);
CREATE INDEX ix_service_address_case_id ON service_address (machine, case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX ix_receipt_standing_form ON receipt_standing (form);
CREATE INDEX ix_receipt_standing_paper ON receipt_standing (paper_form) WHERE paper_form <> '';
CREATE INDEX ix_receipt_standing_open ON receipt_standing (area, id) WHERE pending <> '';
CREATE INDEX ix_receipt_standing_paid ON receipt_standing (area, checked_on) WHERE mark = 'entered';
CREATE INDEX ix_receipt_check_claim_id ON receipt_check (claim_id);
CREATE INDEX ix_receipt_check_form ON receipt_check (form);
CREATE TRIGGER receipt_check_stays BEFORE DELETE ON receipt_check BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER receipt_check_unchanged BEFORE UPDATE ON receipt_check BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER receipt_check_new BEFORE INSERT ON receipt_check WHEN EXISTS (SELECT 1 FROM receipt_check WHERE id = NEW.id OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE INDEX ix_representation_person_id ON representation (person_id);
CREATE INDEX ix_death_person_id ON death (person_id);
CREATE INDEX ix_estate_person_id ON estate (person_id);
CREATE TRIGGER representation_stays BEFORE DELETE ON representation BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER representation_unchanged BEFORE UPDATE OF id, area, kind, name, certno, phone, relation, scopes, paper, paper_on, paper_hash, payment_paper, consent, begins_on, ends_on, registered_by, second, day, at ON representation BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER representation_new BEFORE INSERT ON representation WHEN EXISTS (SELECT 1 FROM representation WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER representation_ends BEFORE UPDATE OF ended_on, ended_by, end_reason ON representation WHEN OLD.ended_on <> '9999-12-31' BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER death_stays BEFORE DELETE ON death BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER death_unchanged BEFORE UPDATE OF id, area, died_on, source, paper, registered_by, second, day, at ON death BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER death_new BEFORE INSERT ON death WHEN EXISTS (SELECT 1 FROM death WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER estate_stays BEFORE DELETE ON estate BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER estate_unchanged BEFORE UPDATE OF id, area, payee_name, basis, paper, originals, up_to, registered_by, second, day, at ON estate BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER estate_new BEFORE INSERT ON estate WHEN EXISTS (SELECT 1 FROM estate WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE TRIGGER estate_ends BEFORE UPDATE OF ended_on, ended_by, end_reason ON estate WHEN OLD.ended_on <> '9999-12-31' BEGIN SELECT RAISE(ABORT, 'who may act for a person is added and ended, never rewritten'); END;
CREATE INDEX ix_document_notice_id ON document (notice_id) WHERE notice_id IS NOT NULL;
CREATE INDEX ix_document_unserved ON document (state, id) WHERE state <> 'served';
CREATE INDEX ix_document_event_document_id ON document_event (document_id);
CREATE TRIGGER document_stays BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'a document and what was done with it stay as they are'); END;
CREATE TRIGGER document_frozen BEFORE UPDATE ON document WHEN OLD.no IS NOT NEW.no OR OLD.kind IS NOT NEW.kind OR OLD.machine IS NOT NEW.machine OR OLD.case_id IS NOT NEW.case_id OR OLD.area IS NOT NEW.area OR OLD.notice_id IS NOT NEW.notice_id OR OLD.about IS NOT NEW.about OR OLD.seq IS NOT NEW.seq OR OLD.content IS NOT NEW.content OR OLD.content_hash IS NOT NEW.content_hash OR OLD.made_on IS NOT NEW.made_on OR OLD.state = 'served' BEGIN SELECT RAISE(ABORT, 'a document and what was done with it stay as they are'); END;
CREATE TRIGGER document_new BEFORE INSERT ON document WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR no = NEW.no) BEGIN SELECT RAISE(ABORT, 'a document and what was done with it stay as they are'); END;
CREATE TRIGGER document_event_stays BEFORE DELETE ON document_event BEGIN SELECT RAISE(ABORT, 'a document and what was done with it stay as they are'); END;
CREATE TRIGGER document_event_unchanged BEFORE UPDATE ON document_event BEGIN SELECT RAISE(ABORT, 'a document and what was done with it stay as they are'); END;
CREATE TRIGGER document_event_new BEFORE INSERT ON document_event WHEN EXISTS (SELECT 1 FROM document_event WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'a document and what was done with it stay as they are'); END;
CREATE TRIGGER value_sheet_stays BEFORE DELETE ON value_sheet BEGIN SELECT RAISE(ABORT, 'signed sheets are only added to'); END;
CREATE TRIGGER value_sheet_unchanged BEFORE UPDATE ON value_sheet BEGIN SELECT RAISE(ABORT, 'signed sheets are only added to'); END;
CREATE TRIGGER value_sheet_new BEFORE INSERT ON value_sheet WHEN EXISTS (SELECT 1 FROM value_sheet WHERE no = NEW.no OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'signed sheets are only added to'); END;
CREATE INDEX ix_appeal_case ON appeal (machine, case_id);
CREATE INDEX ix_appeal_person_id ON appeal (person_id);
CREATE INDEX ix_appeal_no_end ON appeal (substr(no, length(no) - 7));
CREATE INDEX ix_appeal_to_answer ON appeal (area, due_on, id) WHERE state IN ('open');
CREATE TRIGGER appeal_state_has_move BEFORE UPDATE ON appeal WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'appeal' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER appeal_stays BEFORE DELETE ON appeal BEGIN SELECT RAISE(ABORT, 'what was contested is never deleted'); END;
CREATE TRIGGER appeal_new BEFORE INSERT ON appeal WHEN EXISTS (SELECT 1 FROM appeal WHERE id = NEW.id OR no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER appeal_same BEFORE UPDATE OF id, no ON appeal WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER delivery_unchanged BEFORE UPDATE ON delivery WHEN OLD.state = 'delivered' BEGIN SELECT RAISE(ABORT, 'what proves service stays as it is'); END;
CREATE TRIGGER delivery_stays BEFORE DELETE ON delivery WHEN OLD.state = 'delivered' AND NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = OLD.machine AND a.case_id = OLD.case_id)) BEGIN SELECT RAISE(ABORT, 'what proves service stays as it is'); END;
CREATE TRIGGER delivery_new BEFORE INSERT ON delivery WHEN EXISTS (SELECT 1 FROM delivery WHERE state = 'delivered' AND (id = NEW.id OR (notice_id = NEW.notice_id AND n = NEW.n))) BEGIN SELECT RAISE(ABORT, 'what proves service stays as it is'); END;
CREATE INDEX ix_notice_unsigned ON notice (area, next_at) WHERE state = 'sent' AND next_at IS NOT NULL;
CREATE INDEX ix_privacy_request_person_id ON privacy_request (person_id);
CREATE INDEX ix_privacy_request_open ON privacy_request (due_on, id) WHERE state = 'open';
CREATE INDEX ix_privacy_request_restricted ON privacy_request (person_id) WHERE kind = 'restriction' AND state = 'granted' AND lifted_on = '9999-12-31';
CREATE INDEX ix_lead_case_no ON lead (case_no);
CREATE TRIGGER privacy_request_stays BEFORE DELETE ON privacy_request BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER privacy_request_unchanged BEFORE UPDATE OF id, area, kind, asked_by, capacity, interest, words, received_on, received_by, due_on, at ON privacy_request BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER privacy_request_new BEFORE INSERT ON privacy_request WHEN EXISTS (SELECT 1 FROM privacy_request WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER privacy_request_answered BEFORE UPDATE OF state, answered_on, answered_by, answer, clause ON privacy_request WHEN OLD.state <> 'open' BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER privacy_request_lifted BEFORE UPDATE OF lifted_on, lifted_by ON privacy_request WHEN OLD.lifted_on <> '9999-12-31' BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER lead_stays BEFORE DELETE ON lead BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER lead_unchanged BEFORE UPDATE OF id, area, case_no, finding, what, evidence, reporter, reporter_phone, entered_on, entered_by, at ON lead BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER lead_new BEFORE INSERT ON lead WHEN EXISTS (SELECT 1 FROM lead WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER lead_handed BEFORE UPDATE OF handed_on, handed_by, authority, receipt_no ON lead WHEN OLD.handed_on <> '9999-12-31' BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER lead_result BEFORE UPDATE OF result_on, result_by, result, document ON lead WHEN OLD.result_on <> '9999-12-31' BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER destruction_stays BEFORE DELETE ON destruction BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER destruction_unchanged BEFORE UPDATE OF id, area, kind, before, items, digest, made_on, made_by ON destruction BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER destruction_new BEFORE INSERT ON destruction WHEN EXISTS (SELECT 1 FROM destruction WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE TRIGGER destruction_signed BEFORE UPDATE OF signed_on, signed_by, second ON destruction WHEN OLD.signed_on <> '9999-12-31' BEGIN SELECT RAISE(ABORT, 'what was asked, handed over or destroyed is answered once, never rewritten'); END;
CREATE INDEX ix_inquiry_open ON inquiry (area, due_on, id) WHERE result = '';
CREATE INDEX ix_sign_in_name ON sign_in (name, ended_at);
CREATE INDEX ix_sign_in_event_name ON sign_in_event (name, id);
CREATE INDEX ix_sign_in_event_source ON sign_in_event (source, at);
CREATE TRIGGER sign_in_event_stays BEFORE DELETE ON sign_in_event BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER sign_in_event_unchanged BEFORE UPDATE ON sign_in_event BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER sign_in_event_new BEFORE INSERT ON sign_in_event WHEN EXISTS (SELECT 1 FROM sign_in_event WHERE id = NEW.id OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE INDEX ix_api_key_name ON api_key (name, id) WHERE revoked_at IS NULL;
CREATE TRIGGER api_key_stays BEFORE DELETE ON api_key BEGIN SELECT RAISE(ABORT, 'a key is given and revoked, never rewritten'); END;
CREATE TRIGGER api_key_unchanged BEFORE UPDATE OF id, name, prefix, hash, scopes, institution, areas, created_at, created_by, confirmed_by ON api_key BEGIN SELECT RAISE(ABORT, 'a key is given and revoked, never rewritten'); END;
CREATE TRIGGER api_key_revoked BEFORE UPDATE OF revoked_at, expires_on ON api_key WHEN OLD.revoked_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a key is given and revoked, never rewritten'); END;
CREATE TRIGGER api_key_new BEFORE INSERT ON api_key WHEN EXISTS (SELECT 1 FROM api_key WHERE id = NEW.id OR prefix = NEW.prefix) BEGIN SELECT RAISE(ABORT, 'a key is given and revoked, never rewritten'); END;
CREATE INDEX ix_counter_code_person_id ON counter_code (person_id, id);
CREATE TRIGGER rights_list_stays BEFORE DELETE ON rights_list BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER rights_list_unchanged BEFORE UPDATE ON rights_list BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER rights_list_new BEFORE INSERT ON rights_list WHEN EXISTS (SELECT 1 FROM rights_list WHERE no = NEW.no OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE INDEX ix_representation_certno ON representation (certno) WHERE certno <> '';
CREATE INDEX ix_person_emp_no ON person (emp_no) WHERE emp_no <> '';
CREATE INDEX ix_look_day ON look (day, id);
CREATE INDEX ix_look_person_id ON look (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_look_case_no ON look (case_no, id) WHERE case_no <> '';
CREATE TRIGGER look_stays BEFORE DELETE ON look WHEN NOT EXISTS (SELECT 1 FROM destruction d WHERE d.kind = 'logs' AND d.signed_on <> '9999-12-31' AND d.before > OLD.day) BEGIN SELECT RAISE(ABORT, 'who looked at what stays as it was'); END;
CREATE TRIGGER look_unchanged BEFORE UPDATE ON look BEGIN SELECT RAISE(ABORT, 'who looked at what stays as it was'); END;
CREATE TRIGGER look_new BEFORE INSERT ON look WHEN EXISTS (SELECT 1 FROM look WHERE id = NEW.id OR (asker = NEW.asker AND day = NEW.day AND place = NEW.place)) BEGIN SELECT RAISE(ABORT, 'who looked at what stays as it was'); END;
CREATE INDEX ix_proposal_no_end ON proposal (substr(no, length(no) - 7));
CREATE INDEX ix_proposal_open ON proposal (area, expires_on, id) WHERE state IN ('open');
CREATE UNIQUE INDEX uq_proposal_running ON proposal (about, "trigger") WHERE state = 'open';
CREATE TRIGGER proposal_state_has_move BEFORE UPDATE ON proposal WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'proposal' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER proposal_stays BEFORE DELETE ON proposal BEGIN SELECT RAISE(ABORT, 'what was proposed is never deleted or rewritten'); END;
CREATE TRIGGER proposal_new BEFORE INSERT ON proposal WHEN EXISTS (SELECT 1 FROM proposal WHERE id = NEW.id OR no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER proposal_once BEFORE INSERT ON proposal WHEN NEW.state IN ('open') AND EXISTS (SELECT 1 FROM proposal WHERE about = NEW.about AND trigger = NEW.trigger AND state IN ('open')) BEGIN SELECT RAISE(ABORT, 'the same is proposed already'); END;
CREATE TRIGGER proposal_unchanged BEFORE UPDATE OF id, no, area, applied_on, machine, case_id, about, trigger, payload, seen, content, asked_by, asked_at, expires_on, hash ON proposal BEGIN SELECT RAISE(ABORT, 'what was proposed is never deleted or rewritten'); END;
CREATE INDEX ix_kept_answer_old ON kept_answer (at);
CREATE INDEX ix_webhook_live ON webhook (name, id) WHERE ended_at IS NULL;
CREATE INDEX ix_system_event_new ON system_event (id) WHERE spread_at IS NULL;
CREATE INDEX ix_event_delivery_due ON event_delivery (next_at, id) WHERE state = 'queued';
CREATE INDEX ix_event_delivery_parked ON event_delivery (id) WHERE state = 'parked';
CREATE INDEX ix_proposal_waiting ON proposal (machine, case_id, id) WHERE state = 'open';
CREATE INDEX ix_desk_holder ON desk (holder, until);
CREATE INDEX ix_desk_act_case ON desk_act (machine, case_id);
CREATE TRIGGER desk_act_stays BEFORE DELETE ON desk_act BEGIN SELECT RAISE(ABORT, 'what was done on a desk is only added to'); END;
CREATE TRIGGER desk_act_unchanged BEFORE UPDATE ON desk_act BEGIN SELECT RAISE(ABORT, 'what was done on a desk is only added to'); END;
CREATE TRIGGER desk_act_new BEFORE INSERT ON desk_act WHEN EXISTS (SELECT 1 FROM desk_act WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what was done on a desk is only added to'); END;
CREATE INDEX ix_bulk_order_asked_by ON bulk_order (asked_by, id);
CREATE INDEX ix_bulk_item_waiting ON bulk_item (order_id, place) WHERE state = 'waiting';
COMMIT;
