BEGIN TRANSACTION;
CREATE TABLE act (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	os_user VARCHAR(64) NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_act PRIMARY KEY (id)
);
INSERT INTO "act" VALUES(1,'2025-07-06 22:58:36.299486','os:root','root','init');
INSERT INTO "act" VALUES(2,'2025-07-06 22:58:36.630545','os:root','root','import people.csv providers.csv settlements.csv filings.csv claims.jsonl');
INSERT INTO "act" VALUES(3,'2025-07-06 22:58:36.812793','os:root','root','user intake');
INSERT INTO "act" VALUES(4,'2025-07-06 22:58:36.925056','os:root','root','user reviewer');
INSERT INTO "act" VALUES(5,'2025-07-06 22:58:37.037000','os:root','root','user reviewer2');
INSERT INTO "act" VALUES(6,'2025-07-06 22:58:37.105163','os:root','root','user approver');
INSERT INTO "act" VALUES(7,'2025-07-06 22:58:37.210586','os:root','root','user approver2');
INSERT INTO "act" VALUES(8,'2025-07-06 22:58:37.266721','os:root','root','user cashier');
INSERT INTO "act" VALUES(9,'2025-07-06 22:58:37.350477','os:root','root','user cashier2');
INSERT INTO "act" VALUES(10,'2025-07-06 22:58:37.434743','os:root','root','user auditor');
INSERT INTO "act" VALUES(11,'2025-07-06 22:58:37.490347','os:root','root','user admin');
INSERT INTO "act" VALUES(12,'2025-07-06 22:58:37.604534','os:root','root','user applicant');
INSERT INTO "act" VALUES(13,'2025-07-06 22:58:37.707857','os:root','root','user doctor');
INSERT INTO "act" VALUES(14,'2025-07-06 22:58:37.838369','os:root','root','user head');
INSERT INTO "act" VALUES(15,'2025-07-06 22:58:37.954936','os:root','root','run precheck_claims 2025-07-07');
INSERT INTO "act" VALUES(16,'2025-07-06 22:58:38.373335','intake','root','take');
INSERT INTO "act" VALUES(17,'2025-07-06 22:58:38.446407','intake','root','take');
INSERT INTO "act" VALUES(18,'2025-07-06 22:58:38.500631','intake','root','take');
INSERT INTO "act" VALUES(19,'2025-07-06 22:58:38.554226','intake','root','take');
INSERT INTO "act" VALUES(20,'2025-07-06 22:58:38.676282','intake','root','take');
INSERT INTO "act" VALUES(21,'2025-07-06 22:58:38.752729','intake','root','take');
INSERT INTO "act" VALUES(22,'2025-07-06 22:58:38.875359','intake','root','take');
INSERT INTO "act" VALUES(23,'2025-07-07 22:58:38.979386','os:root','root','run activate_filings 2025-07-08');
INSERT INTO "act" VALUES(24,'2025-07-07 22:58:39.275740','applicant','root','take');
INSERT INTO "act" VALUES(25,'2025-07-07 22:58:39.380148','doctor','root','referral new');
INSERT INTO "act" VALUES(26,'2025-07-07 22:58:39.511434','head','root','referral agree');
INSERT INTO "act" VALUES(27,'2025-07-07 22:58:39.616531','os:root','root','new, change');
INSERT INTO "act" VALUES(28,'2025-07-07 22:58:39.751991','reviewer','root','take');
INSERT INTO "act" VALUES(29,'2025-07-07 22:58:40.056150','intake','root','take');
INSERT INTO "act" VALUES(30,'2025-07-07 22:58:40.176007','intake','root','take');
INSERT INTO "act" VALUES(31,'2025-07-07 22:58:40.388551','intake','root','take');
INSERT INTO "act" VALUES(32,'2025-07-07 22:58:40.475999','intake','root','take');
INSERT INTO "act" VALUES(33,'2025-07-07 22:58:40.637716','intake','root','take');
INSERT INTO "act" VALUES(34,'2025-07-07 22:58:40.718645','intake','root','take');
INSERT INTO "act" VALUES(35,'2025-07-07 22:58:40.867833','applicant','root','take');
INSERT INTO "act" VALUES(36,'2025-07-08 22:58:40.940242','os:root','root','run calculate_claims 2025-07-09');
INSERT INTO "act" VALUES(37,'2025-07-08 22:58:41.143428','reviewer','root','take');
INSERT INTO "act" VALUES(38,'2025-07-08 22:58:41.250084','reviewer','root','take');
INSERT INTO "act" VALUES(39,'2025-07-08 22:58:41.362594','reviewer','root','take');
INSERT INTO "act" VALUES(40,'2025-07-08 22:58:41.504499','reviewer','root','take');
INSERT INTO "act" VALUES(41,'2025-07-08 22:58:41.579783','reviewer','root','take');
INSERT INTO "act" VALUES(42,'2025-07-08 22:58:41.847426','approver','root','take');
INSERT INTO "act" VALUES(43,'2025-07-08 22:58:41.963762','approver','root','take');
INSERT INTO "act" VALUES(44,'2025-07-08 22:58:42.133225','approver','root','take');
INSERT INTO "act" VALUES(45,'2025-07-08 22:58:42.294066','approver','root','take');
INSERT INTO "act" VALUES(46,'2025-07-09 22:58:42.349885','os:root','root','run build_payouts 2025-07-10');
INSERT INTO "act" VALUES(47,'2025-07-09 22:58:42.576095','cashier2','root','payout sign');
INSERT INTO "act" VALUES(48,'2025-07-09 22:58:42.718883','cashier','root','payout send');
INSERT INTO "act" VALUES(49,'2025-07-09 22:58:42.926465','cashier','root','payout read');
INSERT INTO "act" VALUES(50,'2025-07-09 22:58:43.191400','auditor','root','recover propose');
INSERT INTO "act" VALUES(51,'2025-07-09 22:58:43.311392','approver2','root','recover decide');
INSERT INTO "act" VALUES(52,'2025-07-10 22:58:43.444771','os:root','root','import people-2.csv more.csv');
INSERT INTO "act" VALUES(53,'2025-07-10 22:58:43.671210','admin','root','audit erase');
INSERT INTO "act" VALUES(54,'2026-08-14 22:58:43.791338','os:root','root','run all 2026-08-15');
INSERT INTO "act" VALUES(55,'2026-08-14 22:58:44.531039','admin','root','archive');
INSERT INTO "act" VALUES(56,'2026-08-14 22:58:44.609056','os:root','root','run seal_moves 2026-08-15');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0046');
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
	institution VARCHAR(12) DEFAULT '' NOT NULL, insured_as BIGINT, relatives TEXT DEFAULT '[]' NOT NULL, areas TEXT DEFAULT '["*"]' NOT NULL, unit VARCHAR(40) DEFAULT '' NOT NULL, subjects TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_app_user PRIMARY KEY (id), 
	CONSTRAINT uq_app_user_name UNIQUE (name)
);
INSERT INTO "app_user" VALUES(1,'intake','["intake"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(2,'reviewer','["reviewer"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(3,'reviewer2','["reviewer"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(4,'approver','["approver"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(5,'approver2','["approver"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(6,'cashier','["cashier"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(7,'cashier2','["cashier"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(8,'auditor','["auditor"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(9,'admin','["admin"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(10,'applicant','["applicant"]',NULL,1,'',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(11,'doctor','["hospital"]',NULL,1,'H23060000001',NULL,'[]','["*"]','','[]');
INSERT INTO "app_user" VALUES(12,'head','["hospital"]',NULL,1,'H23060000001',NULL,'[]','["*"]','','[]');
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
INSERT INTO "archived_case" VALUES('claim',2,'230600SB20250606000001C','230600002202506060000004','230600',3,'withdrawn','2025-07-08','f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef','2026-08-15',3,X'EB7FB5593E7B015A0B5D9AB7FB87356207479AABC46F8800B1A8601851FDF39B',X'789CAD585D8FDCB615FD2B033DEF2E48EA7BFBD4E429CFCD538A40A0486A87580D3516A9DD4C8D051214A98B204E8324758B384861342E8236B15D20081ADBE9AFF1CCAE9FF2177A49511AAD778CD8A9170B5BBC9712C973CEFDE05E0F18AD595753231B151CFEF6EDBD80D5542EE0F17A40F9421A2378615D014124DE47D13EC982BD801E09658243D5D5350C96CB5AC2346AC66909FCBE89C82142F07B80DCCF5BC176EAE48B76AAF5B4825A5B881284DCB8952782F77B2AA93A2E5AA1BBDA2E11588361F342357EB42AE654C1DC8AD65AECB933F51EFB542CDBA6ACC562D8AEB39DCE57DB19FEFC85E4DB39AD00BF5888164ECA566E22EC48B4FE2D584F891A068DAAA512D6D42803A0C04EF41CEC15C218C5719A335EE5158D529466699965658913C4CB2862B864598C125E85986722C65582C250A454F02A1195FBE28968A53A9AEC8B4B7AA41A2D35ACF0064607EF38ACB8D4B4AE9BD3012E18C30661E7BBA8E39DE8AD39FCEC63B21F626F059C4EA40620683D42B945E0D0B49D35BC637ADC7BA61022F6EBF098F42C47F0B14A2A0EFBD64E45A0A74E0B0F9B7B2E84F2C3865B47256B7BCA4E71C1248743C02A6AB4CFFA855EFBB55B2744A95B86BC3E5BD0D5CC4134337331B38CCD400433A967AA3133FFAD5F39275D349D32B3AAB128E99934B084345612761BA7421ECDADB0E03DCBE4EF2C7FEBAF6E6CEEFCF1B98BAFFF74FFE2F73F5EFCE30FE7B76F6DBEF866F3CD9DF5837FAF3F7CF4D3E30FD70F3EDF7CF1CFF5075F9E3FFAF4A7C7B7FB87F5C71FADFFFBFED3F76E3C79FCF9D31B3737B71E5CDCBB737EEF2FC119F03517945BB5956955C6710E2228118E292A639E536BCCD2304E084AA334A7B464515265194225A659827006D20111E5A53D147C87C07F4A1B69BA51D4E96593A20B4F08583BB35ADA5188AD946AA9CD20A3BA698E0B7A44A5DA21980535204E1009CC0D2E1EFEEBC9A31F2FEEBFF7E4D1F7E0DB7CF6FDC5773F9CDFFD7A73F31E0CEDF3675F6FFEF3FEFAE69FADF7DDBB17F73F80DFCDAD6FE195CD5F3F0A60B10588D5EF0487C8AEA05C50D2BA1815DBEB38DDC756C71311FEE6B54B1AC4AF83BB29B5684F7C5EF3626E5A7924E18BBA28293B1ED3C7D6CCAC4C824334B5C1E92F2597AD07427FB5358310ED46B5544C3C0BD692AE28A4A0218AFDB0D04DD732CF04D8842828F35B0812028195912C4FE238CAB3244E9371964B873E7830046012BB6347E3044FF0FAE3EF36B76EAC1F3F1C1D10E24D355DB01543EEF7B685CD6103324BA0B8E110AF5CEF9080F7EE4A1BE0D25E7B218CE68D1A8ED9360B0929607716821A605FF34773B9A41555A7ED977BE85AB180E43224B6675E365DAB0A63F74E4FA93436A92C29205C835783F82727D506F40B8FA7D2CC794B4FD5601B091CC48632E76A96CBCBE9143CA9F3B4D4A68FC2CCDBA63B9A8F1068D3B1E37E3133972DB75B312B97655CBD9818E15F8B14C8CE34C69E3506E22166E1D3ECD89E62E0030C4A57A22D2A80713049A1DDBB9DB2E5A29262AB55AB49C9AC9C9654EBC019B4C320B479878B1A6A6CBBEAC3BD0239B85AE66AFFA2D7A1DF495F4E8A5A9CB8A2874830DA7CD0A27034EDAA3AF67C719F74477A4392A4244259E6B3F120DBCDDFDFDDFCED2E648DA7777E38BF7D0FBBB404AD4821924106CDA92A342C06B524820F2338FE12CA62CF2FB632934CB8F9388F486EC3632FB8D651053970E5DE097B5B2B98904BE3944A2C26525DEBE400C902A2BA878399C6967EB95836ADD9D5AE98A93092370901E80EC3E420B1019CBFE51A08D0BD4FD09CAE9E151217DA11053B9A0B500E1002AB02B5D7CFA042F44D05E321740A09A398C55195C519E22C16B8220CE7A9C8322811398BB324A194C625CA718569148751CC622A722E5CDE667347B26FF4004B5594624EEBAAB0A9C167A8569C0C9DCC1897FEB99B364A109A631FA805ADADF8021E33C678C2420CF92C6595C85396E394C515C679C5F3248732274A128990273C898820228D4A4228E019BBB0D7E29A23729A2241EA4747624B03AC75B6B7E546AFB42DE92FCC4D7A9027D0969117E7E66A56B94A519E9134A41CDABD94D132CCAA84501CC650BFA1C12B459A43A7979738E298435328229250A8F23C1719F47D5956FD228A5E812E76518C77F33B8CAE39B8468626CADD3265F34E317AA674B9AB008388FC59C652CF58840EB2308FD3F46718CBB68C4DD3FB55AE5E41C3F5F25CBD0281BC6438A6821296A3244DC31C93909555467805771206832449052388A5311304E73821395C58701566318F088A502486700C27645F0D852DE703E8AEB7859E5A329F44CBA673C4EE607C4AE7F672651D30D15CBE5C3E2F887706AEAB70FE7D7F871A6D16C3DE26DAB6F1573BBF09A8BBFC8A7E77F1ADEC8D68FB75C0832EACCCAE364FFDCE327BDF3DB3902AF322A71A3A153B7F52EF5D287940C3FF1FD09D31B633AE7E19A0E188E8A88E970273943C5CB69E3C7CB8F9E4ABF5ED2F9F03E3CEB33C0FC6B7C71EA0D7E8B3305ADE878EA5849AC6B2C0FF8D6444B77742554B519C6277FFB5CDFD9C9238E921A89AD6B66B19F42211B4EBFB93B9C38D4DEB6E77E3641D1E498F60E0AE66F64EEDDB3CD52D4A3707A161099B88AA4962585290E3708E60188F2FFAFB403B94FB1AE0B6B9A3BFF31B2AEBC9F6832B7DEAA95497B12C006EF73780BE8F5A09DA16D0A0196F39FB1FF357D17E',X'F39EDCF700C395FB1A8402DA7B7E268A983D09F06FD39A6EDD40B23593A018D7');
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
INSERT INTO "bank_reading" VALUES(1,'82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec','result.csv','result','example_csv','cashier','2025-07-10','2025-07-09 22:58:42.887199',NULL);
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
INSERT INTO "claim" VALUES('230600SB202505160000019','230600','2025-05-16','payment_failed','2025-07-10',8,X'6A406CCD47B456E8F429622EEBC237329346DB55A908052B1B4F62EA005E41B1',0,'','230600002202505160000003',13,'390','2025-05-16 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-06-30',0,'2026-08-15','0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3',1,11,'','emergency','1301','2025-05-02','2025-05-02','S52.500',1,'none','04','林芳','6222085776238289455','102265000014','','',114898,20000,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','','9999-12-31','230600BF202507100000018-1','failed','','posted','',NULL,3,'emergency',NULL,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250429000001T','230600','2025-04-29','paid','2025-07-10',8,X'A4C2BA7F3D98085EA5CD99C31B33A44808325036F164174AD3D8CD6B3AE3575C',0,'','230600002202504290000005',8,'310','2025-04-29 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b',3,4,'','outpatient','11','2025-03-29','2025-03-29','E11.900',0,'none','03','杨艳涛','6222082253883822975','102265000014','','',298278,63757,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-16','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000026-1','paid','230600PC20250710000001G','posted','',NULL,2,'temporary',8,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250517000001T','230600','2025-05-17','paid','2025-07-10',8,X'C0697370B3036A081E59D0FD3A4272640D25C0D0CE8A23759069219FD92A9F19',0,'','230600002202505170000007',19,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8',4,3,'','emergency','1301','2025-04-17','2025-04-17','I10.x00',1,'none','04','陈国艳','6222080076313355114','102265000014','','',186390,17272,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000034-1','paid','230600PC20250710000001G','posted','',NULL,4,'emergency',NULL,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250517000002R','230600','2025-05-17','paid','2025-07-10',8,X'3EAB9122812507170A672FAB6F1C66F8224F1F1F882685333A2A044C70C640F8',0,'','230600002202505170000009',9,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f',5,7,'','outpatient','11','2025-05-10','2025-05-10','I10.x00',0,'none','03','马志强','6222086220931578541','102265000014','','',79725,0,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000042-1','paid','230600PC20250710000001G','posted','',NULL,5,'long_term',6,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250412000001Y','230600','2025-04-12','approval','2025-07-09',5,X'E83B5443DC1A72EEDBEA12CA1505B4409BFDE4FCBF60C1203CB616B4494ECC1D',0,'','230600002202504120000018',4,'310','2025-04-12 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","出院小结"]','[]','[]','9999-12-31',0,'9999-12-31','2025-05-27',0,'2026-08-15','adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee',6,12,'','inpatient','21','2025-03-26','2025-04-05','I10.x00',0,'none','03','刘超超','6222086245117643504','102265000014','','',271776,80945,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-05-27','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,1,'temporary',4,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250613000001T','230600','2025-06-13','awaiting_parcel','2025-07-07',2,X'F088654374120E872C9AC10A06025B3B47441CC40B967268DC941C2CF4C06EB9',0,'','230600002202506130000031',11,'390','2025-06-13 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','2025-08-06',0,'9999-12-31','9999-12-31',0,'9999-12-31','428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb',7,8,'','outpatient','11','2025-05-17','2025-05-17','E11.900',0,'none','03','刘强勇','6222081219377612868','102265000014','','',38522,NULL,'','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',0,0,0,'','','','2025-07-25','9999-12-31','2025-07-07','','9999-12-31','','','','','',NULL,NULL,'',NULL,0,0,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB202505220000016','230600','2025-05-22','review','2025-07-08',4,X'97CFFF919BC69AA8FDE163A1579169621F5633A76C7056EFD10E33D351278B9F',0,'','230600002202505220000034',12,'390','2025-05-22 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-04',0,'2026-08-15','ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b',8,6,'','outpatient','11','2025-05-13','2025-05-13','E11.900',0,'none','03','黄兰艳','6222087331412579657','102265000014','','',47016,12224,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-07-04','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,6,'none',NULL,1,0,0,'',0,NULL);
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
INSERT INTO "entitlement" VALUES('230600MT20250708000001H','230600','2025-07-08','active','2026-08-15',3,X'6EDC7DF7B1D368ADE7DEAC48EAAC6D5032874CF0195F6D13E5931FD6B88E23C1',0,'',1,1,'310','2025-07-07 22:58:39.000000','os:root','','M01600','','["H23060000001"]','[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]','[]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-08','9999-12-31','reviewer','符合',NULL,'');
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
INSERT INTO "entry" VALUES(1,3,'','230600','310100','fund','payable',63757,'approve','','2025-07-09','2025-07-08 22:58:41.818060');
INSERT INTO "entry" VALUES(2,1,'','230600','390100','fund','payable',20000,'approve','','2025-07-09','2025-07-08 22:58:41.931099');
INSERT INTO "entry" VALUES(3,4,'','230600','310100','fund','payable',17272,'approve','','2025-07-09','2025-07-08 22:58:42.111651');
INSERT INTO "entry" VALUES(4,1,'','230600','390100','payable','bank',20000,'send','230600BF202507100000018-1','2025-07-10','2025-07-09 22:58:42.666823');
INSERT INTO "entry" VALUES(5,3,'','230600','310100','payable','bank',63757,'send','230600BF202507100000026-1','2025-07-10','2025-07-09 22:58:42.666823');
INSERT INTO "entry" VALUES(6,4,'','230600','310100','payable','bank',17272,'send','230600BF202507100000034-1','2025-07-10','2025-07-09 22:58:42.666823');
INSERT INTO "entry" VALUES(7,1,'','230600','390100','bank','back',20000,'fail','230600BF202507100000018-1','2025-07-10','2025-07-09 22:58:42.899608');
INSERT INTO "entry" VALUES(8,3,'','230600','310100','bank','paid',63757,'confirm','230600BF202507100000026-1','2025-07-10','2025-07-09 22:58:42.899608');
INSERT INTO "entry" VALUES(9,4,'','230600','310100','bank','paid',17272,'confirm','230600BF202507100000034-1','2025-07-10','2025-07-09 22:58:42.899608');
INSERT INTO "entry" VALUES(10,3,'','230600','310100','paid','recoverable',2000,'decide','230600ZH20250710000001A','2025-07-10','2025-07-09 22:58:43.302027');
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
INSERT INTO "filing" VALUES('230600BA20250305000001B','230600','2025-03-05','submitted','2025-03-05',1,X'F50CAA1D084ECE8974BCD02EDEF8D75B6F9936280A4C648781C10A59E2F35C55',0,'','230600001202503050000048',12,'390','2025-03-05 01:20:00.000000','local_online','13959216058',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146',1,'long_term_resident','440100','2025-03-06','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000001E','230600','2025-03-07','submitted','2025-03-07',1,X'55B4C8D8D60A3AD21E937CFE6FBD599479752B8624E0C8E44F7F081565B43FBE',0,'','230600001202503070000070',19,'310','2025-03-07 09:05:00.000000','national_fast','13945273099',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98',2,'other_temporary','110100','2025-03-14','2025-09-14','2025-09-14','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000002C','230600','2025-03-07','submitted','2025-03-07',1,X'2098B4B92756CE512B6072E1A21D06CDDE193F6C9720F0537BAA7F7D8270DB1F',0,'','230600001202503070000091',3,'310','2025-03-07 06:38:00.000000','local_online','13991435733',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7',3,'long_term_resident','440100','2025-03-08','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000018','230600','2025-03-03','expired','2026-08-15',5,X'987546E627B4D61750B030D1062CB144EAA79AE99CB32B1C0D64474160C02462',0,'','230600001202503030000138',4,'310','2025-03-03 04:39:00.000000','local_online','13800000000',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505',4,'other_temporary','230100','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000001S','230600','2025-03-04','returned','2025-07-07',2,X'96843B73E040552E9400184A88E8517312A2758B6CD778CAEF97A8E520924023',0,'','230600001202503040000450',13,'390','2025-03-04 04:00:00.000000','local_window','13918243075',NULL,'["身份证件","居住证明"]','["身份证件"]','[]','2025-07-28',0,'9999-12-31','9999-12-31',0,'9999-12-31','1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42',5,'long_term_resident','210200','2025-03-04','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000026','230600','2025-03-03','active','2025-07-08',3,X'C1256E2CD623A462D343BA54982D2835CF2A2EE475E3A1FF521867A52DB64598',0,'','230600001202503030000467',9,'310','2025-03-03 11:33:00.000000','national_fast','13926728762',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402',6,'long_term_resident','440100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250307000003A','230600','2025-03-07','submitted','2025-03-07',1,X'2A9F6D163BCCA0634FDA13ABA5B2A6B0EC35717F7AAD9FF8ACEB18A1CF30C385',0,'','230600001202503070000806',11,'390','2025-03-07 06:56:00.000000','local_online','13941172016',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7',7,'other_temporary','440100','2025-03-10','2026-03-10','2026-03-10','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000034','230600','2025-03-03','expired','2026-08-15',4,X'EA4B8041D21F068AF0004493CF70AC403B44D374A6B17D42F91530DED1C69548',0,'','230600001202503030000858',8,'310','2025-03-03 10:48:00.000000','national_fast','13941303895',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958',8,'other_temporary','310100','2025-03-03','2026-03-03','2026-03-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000002Q','230600','2025-03-04','rejected','2025-07-07',2,X'98617EEA0126890DF0FF895DFF13597BC4F41F13B4ED1A1DED2C558E284802BE',0,'','230600001202503040000001',6,'390','2025-03-04 02:40:00.000000','local_online','13990365896',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624',9,'other_temporary','440100','2025-03-11','2025-09-11','2025-09-11','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000042','230600','2025-03-03','expired','2026-08-15',4,X'EA0150E6B4E8DCFBA278AF5970A55B2089F16262531C9A64B85A3491165F9A49',0,'','230600001202503030000002',14,'390','2025-03-03 11:58:00.000000','local_window','13926862336',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60',10,'other_temporary','440300','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250303000005Z','230600','2025-03-03','active','2025-07-08',3,X'B3DEA97144F205154EACE5FE81AE5342E6AD25019EFC1983B12EA1320AE563E0',0,'','230600001202503030000003',18,'390','2025-03-03 07:10:00.000000','national_fast','13902808204',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12',11,'long_term_resident','220100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA202503070000048','230600','2025-03-07','submitted','2025-03-07',1,X'D07A3FC70004C6EC431B07354E32C9C1E4D48947EC79694D6BCC3DFF2D454E19',0,'','230600001202503070000004',10,'310','2025-03-07 07:26:00.000000','hospital','13915371089',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','d0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff',12,'referral','460200','2025-03-07','2025-09-07','2025-09-07','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000029','230600','2025-03-05','submitted','2025-03-05',1,X'C59E4E40E78AF3C247AFC5FB0163D3629088529BE054D94EC037DE5E80AB13E5',0,'','230600001202503050000005',15,'390','2025-03-05 03:43:00.000000','local_online','13975475091',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77',13,'long_term_resident','460200','2025-03-12','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000037','230600','2025-03-05','active','2026-08-15',3,X'ED822645E43E73B499AEB8C11ACBA34B3BF42A42B54B5740D4D9098E408905A6',0,'','230600001202503050000006',5,'310','2025-03-05 06:11:00.000000','national_self','13996428454',NULL,'["身份证件","派出证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3',14,'stationed_worker','210200','2025-03-05','9999-12-31','9999-12-31','',0,1,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','2026-08-15','');
INSERT INTO "filing" VALUES('230600BA202507080000014','230600','2025-07-08','expired','2026-08-15',4,X'95FB8B0B4A769F024D2866770D757D7A72F7684A501162A885CA5C2F017744E0',0,'',NULL,1,'310','2025-07-07 22:58:39.000000','hospital','',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8da6243c5afbde430b06ba989659361c120aff58440ec6bd815654f5cf427c93',15,'referral','110100','2025-07-08','2026-01-08','2026-01-08','',0,1,1,0,NULL,'2025-07-08','9999-12-31','9999-12-31','','2026-08-15','');
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
INSERT INTO "look" VALUES(1,'os:root','2025-07-07',1,'2025-07-06 22:58:38.207233','search','cases kind=filings state=submitted','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'1756DE9F336A80D9877E1A5DF4F260727DB0794D34EB2139B8BA8A2DF6D65272');
INSERT INTO "look" VALUES(2,'os:root','2025-07-08',1,'2025-07-07 22:58:39.135363','search','cases kind=filings state=active','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'9A769DE203304CFA3361C71AEF3A82B5A53BB149A4C1D8AF79FA4B51C8867C17');
INSERT INTO "look" VALUES(3,'os:root','2025-07-08',2,'2025-07-07 22:58:39.864682','search','cases kind=claims state=awaiting_parcel','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'9A769DE203304CFA3361C71AEF3A82B5A53BB149A4C1D8AF79FA4B51C8867C17',X'EF3F576E83C936B2818AB966D44566F72142A1A563CA1104893A6B8222493614');
INSERT INTO "look" VALUES(4,'os:root','2025-07-09',1,'2025-07-08 22:58:41.644242','search','cases kind=claims state=recheck','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'227FC5F7BCFC09908907F2B6B4DE0E343CD033F71156F5B5C63033017F334AC9');
INSERT INTO "look" VALUES(5,'os:root','2025-07-09',2,'2025-07-08 22:58:41.753400','search','cases kind=claims state=approval','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'227FC5F7BCFC09908907F2B6B4DE0E343CD033F71156F5B5C63033017F334AC9',X'DC60C892407306E80231680B79ED36C8965AD891D2FEB3427F5921438E31D2F6');
INSERT INTO "look" VALUES(6,'os:root','2025-07-10',1,'2025-07-09 22:58:43.044243','search','cases kind=claims state=paid','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'491732D7E56B3558030D6CBDD0BC1CB18DE8D2F7B90B73839900D1271320DDB3');
INSERT INTO "look" VALUES(7,'os:root','2025-07-11',1,'2025-07-10 22:58:43.506123','search','cases kind=claims state=withdrawn','',NULL,'','admin,applicant,approver,auditor,cashier,intake,reviewer','root',X'',X'9F500945DD8FD49A8AD132C9FFFD22A8905EDBDA32D27708CAC95F13E67567AF');
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
INSERT INTO "move" VALUES('filing',1,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":2}',NULL,X'1E72ADF9BB5141A51859A80A4CC922CF',X'41DB910F7357A24B46314BDB9D18A24FEC0FB85A48AE4688911AE9230DD4C07D',X'',X'F50CAA1D084ECE8974BCD02EDEF8D75B6F9936280A4C648781C10A59E2F35C55');
INSERT INTO "move" VALUES('filing',2,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":3}',NULL,X'42A7C1BF9759941B75BF62318E12F544',X'B7F4B118E56E9DBB61B436E821D009E50FC3198FE1289649ED420EE1696243D5',X'',X'55B4C8D8D60A3AD21E937CFE6FBD599479752B8624E0C8E44F7F081565B43FBE');
INSERT INTO "move" VALUES('filing',3,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":4}',NULL,X'5142456238C62400489DDC0666DE7695',X'B89DEDEEC8C6C9D2858068BEEEB669D5B2AB54F4130D36789698D0BF9D6820D2',X'',X'2098B4B92756CE512B6072E1A21D06CDDE193F6C9720F0537BAA7F7D8270DB1F');
INSERT INTO "move" VALUES('filing',4,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":5}',NULL,X'FF59B6B285A24CC7742EBEBCCB15AC6B',X'B5A16FA5EEA6DB6118EF2867E95D0FF297B30445AA19E40E5D9EDF571B3D5ED9',X'',X'C4FF6C12754652D9E40426D552A87A420B5EB11A0C07D3FBAF6C6C47DBFFC061');
INSERT INTO "move" VALUES('filing',5,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":6}',NULL,X'A0063AED594FBB751AB45CA44B9AB5B6',X'9C4AF5F91051FA386EFD0C48BE07F794BF85690E547B0D40A48E80D5279AFF90',X'',X'5ABA77DAB7EF62775B7628D4DF68927EE9927AC2F176AF611DFD589F59303C9E');
INSERT INTO "move" VALUES('filing',6,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":7}',NULL,X'687919F9B7AD1DC2B8097F8BB790BD51',X'0D19E1BD0A3906F878E28455EDC2B68ADD31DB110BF1645FC25B3D4C41B76694',X'',X'FAADCDE9ECFB62B23377907FCD858A0D5738F39D7D3ABD0F2CEC5D5BFF6FDCDE');
INSERT INTO "move" VALUES('filing',7,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":8}',NULL,X'925CB9AD156AB9D4D3E0601EBAD40FEE',X'43CFE1E7284A77B517B39CF0A96093BA3823BDA64FE718B08ACA7B95F6554E71',X'',X'2A9F6D163BCCA0634FDA13ABA5B2A6B0EC35717F7AAD9FF8ACEB18A1CF30C385');
INSERT INTO "move" VALUES('filing',8,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":9}',NULL,X'FC09BACE039E434FBB2191F02A50D62B',X'6E283B547FF4CBA7F652B119A49D6D0AB8428FE9B4F09893829AFB688318B60B',X'',X'FAEF46D252D90A615E32075A06147BC60669E31279EDAF5FC7509C52122C064E');
INSERT INTO "move" VALUES('filing',9,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":10}',NULL,X'0C9BDC981E0463FA33F60CCB37F3D41D',X'50AE07CCA4711893403510280530F284FE16E5ACF3DC2BB7CFC22D5CBA601C7C',X'',X'EDE68DC672D5CE4AF637C888DC4F14C13837E135727F0B636EE0741EB57F90CE');
INSERT INTO "move" VALUES('filing',10,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":11}',NULL,X'E27141783A4BBD45704111EB320A1ADE',X'5918540329D6A1230F03D42EB3FF823139AB43660D828E52072705C7BADEF9A1',X'',X'452D374CE49A4EC90FB53DDFD910752FEAA27273C3D34B843011F47E183B636C');
INSERT INTO "move" VALUES('filing',11,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":12}',NULL,X'D0E5014B0490CC6801350CAFEE0EB971',X'4361B64F7681B8F1C0F1B1A590592BB5B3E9A764944BE521CF8343AA5C4CE781',X'',X'AC2524614C411A91A9C25E0C1C85A97D5CED03CD739EF60D7AA9777852C879FA');
INSERT INTO "move" VALUES('filing',12,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":13}',NULL,X'5A7AB69B785879D8D79BAAC21D5C3E4C',X'49565C59F573138EB1EFEB4278D3FCABA0B477AA04335E3881598A30F2E5670F',X'',X'D07A3FC70004C6EC431B07354E32C9C1E4D48947EC79694D6BCC3DFF2D454E19');
INSERT INTO "move" VALUES('filing',13,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":14}',NULL,X'660C7598DA397891BBE499C3A06336A1',X'42B6B96DACE87166C2ACEB0A331BBC39F654C38AC3DC6F88DC47DC56311A14EA',X'',X'C59E4E40E78AF3C247AFC5FB0163D3629088529BE054D94EC037DE5E80AB13E5');
INSERT INTO "move" VALUES('filing',14,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 22:58:36.670537','','{"file":"filings.csv","row":15}',NULL,X'87512F65CEC09AAB20D37BDB3472276E',X'85FC122C06310AC39A8725CC82660952DB4BFDE1594F27AD68C9FD9B5B63513C',X'',X'032FBA450492E3F2E4B20EA1A440AC3815E3CFED90906EDD53699D12A2BD5974');
INSERT INTO "move" VALUES('claim',1,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 22:58:36.696559','','{"file":"claims.jsonl","row":1}',NULL,X'BF618FC52818AFEFAB6B3781D6194524',X'A9C750D9AE8C14FF7A231227C0B965B055423BB0AB593A4BBCF79C01DDD1384F',X'',X'6F0A97081513A8E750A2A72C743F89AC9DB2B5D3B084C9E8EBE930DF49F9576F');
INSERT INTO "move" VALUES('claim',3,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 22:58:36.696559','','{"file":"claims.jsonl","row":3}',NULL,X'5131B102F179DFFBCAC1E68A3D98DDE4',X'DD89B02627182C5E0BE8E3303FE9FDE87D908A717970800E7A5FC3EFE88A3FA3',X'',X'EBFF2824011A88DF097F1FD635C643E522CAFC048AA843C7997A98C30BD187DC');
INSERT INTO "move" VALUES('claim',4,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 22:58:36.696559','','{"file":"claims.jsonl","row":4}',NULL,X'46DCEDC7D970385033DE5FCF26E1CCBD',X'2D750F0230AF47CDA4D832260138B5BC1B14A6C3AC0D696CDAC40BBA44D18300',X'',X'431A9A0CF9DDFC05AFAED9B72C264C95B5407DB0702F2D5C34317F905F35ED81');
INSERT INTO "move" VALUES('claim',5,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 22:58:36.696559','','{"file":"claims.jsonl","row":5}',NULL,X'7F63A3303A6D8DFD664F42D70EB67B6E',X'52E7A99B27D1654BAAF450C5F34021923DA673E2880E5CC24ABB7848CEDEDBB8',X'',X'CC898415EFCFB1B749E4E48312495477BCADFDF2870B86E6849905A1961C8FA1');
INSERT INTO "move" VALUES('claim',6,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 22:58:36.696559','','{"file":"claims.jsonl","row":6}',NULL,X'427058067D79329C102F226A269BEB13',X'E4147DB4558E98B7CF905E4E797ADE70BFF6478DB120E1AE5D3F63793EC15499',X'',X'EAC38E25E8AA2C32DFFBFF226EBB545E377B7EC6665F08C16AF9154F4443C461');
INSERT INTO "move" VALUES('claim',7,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 22:58:36.696559','','{"file":"claims.jsonl","row":7}',NULL,X'3416D38FA5F4C11EC235188BDEBCD76E',X'06EFF55C9564526156DAF9CCD1FC5C7898416C8F86E830FD2B4622C0FE4A4AFB',X'',X'02FFCE7456295F0FB7A3B9211066AB26B1D5725DFCBB1BB7BD8FFADB7E75B2DE');
INSERT INTO "move" VALUES('claim',8,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 22:58:36.696559','','{"file":"claims.jsonl","row":8}',NULL,X'9DD3838D036A2F914EF0E8DE8863778C',X'6F2B8EF04BE0B5D3F4C310EE819FAEE2A5D958A1784F076E761EF97A2778ECBF',X'',X'8CFB63DCB63D1D65AD62B496043A551C82025F766F48CFA97022A581883FB20A');
INSERT INTO "move" VALUES('claim',1,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 22:58:37.964702','','{}',1,NULL,NULL,X'6F0A97081513A8E750A2A72C743F89AC9DB2B5D3B084C9E8EBE930DF49F9576F',X'1F74A69EC49C6DF60E05451889DBCA5A0959381C4841CAD3796120CFCBA2543B');
INSERT INTO "move" VALUES('claim',3,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 22:58:37.964702','','{}',1,NULL,NULL,X'EBFF2824011A88DF097F1FD635C643E522CAFC048AA843C7997A98C30BD187DC',X'9F276B4CA2E9565644BF5799D0E894ADE8064DBBF6AFCBD42A3872ECAD76D8DA');
INSERT INTO "move" VALUES('claim',4,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 22:58:37.964702','','{}',1,NULL,NULL,X'431A9A0CF9DDFC05AFAED9B72C264C95B5407DB0702F2D5C34317F905F35ED81',X'4A01FFA0B772595A68EA16F93F9605CBDA67B813B49DC475C06EB3E6F2A4BAFE');
INSERT INTO "move" VALUES('claim',5,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 22:58:37.964702','','{}',1,NULL,NULL,X'CC898415EFCFB1B749E4E48312495477BCADFDF2870B86E6849905A1961C8FA1',X'20BBC38E3E3D7DA71691408F748771BDE010D4BD53398827E6F0B7753FB79574');
INSERT INTO "move" VALUES('claim',6,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 22:58:37.964702','','{}',1,NULL,NULL,X'EAC38E25E8AA2C32DFFBFF226EBB545E377B7EC6665F08C16AF9154F4443C461',X'128A7C351541FF898D14D9943BC010A92CFB40C71FD793F0EC9B62C79E8E9FD4');
INSERT INTO "move" VALUES('claim',7,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 22:58:37.964702','','{}',1,NULL,NULL,X'02FFCE7456295F0FB7A3B9211066AB26B1D5725DFCBB1BB7BD8FFADB7E75B2DE',X'F088654374120E872C9AC10A06025B3B47441CC40B967268DC941C2CF4C06EB9');
INSERT INTO "move" VALUES('claim',8,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 22:58:37.964702','','{}',1,NULL,NULL,X'8CFB63DCB63D1D65AD62B496043A551C82025F766F48CFA97022A581883FB20A',X'EA5ACD8C1DAADB37D3890E37F595774D0C6B0E773F5A219484E03EA27EBD5E03');
INSERT INTO "move" VALUES('filing',4,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 22:58:38.352547','','{}',NULL,NULL,NULL,X'C4FF6C12754652D9E40426D552A87A420B5EB11A0C07D3FBAF6C6C47DBFFC061',X'20B2D4ED9EE3FC7C73416D375F27FD0959A3968CB737C03D0EBAE9FC31220E89');
INSERT INTO "move" VALUES('filing',6,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 22:58:38.442445','','{}',NULL,NULL,NULL,X'FAADCDE9ECFB62B23377907FCD858A0D5738F39D7D3ABD0F2CEC5D5BFF6FDCDE',X'C4EF32D27F2C57E18ED297711D1C0864A6FDF41AE7D9424D9CB6A9A75EE72324');
INSERT INTO "move" VALUES('filing',8,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 22:58:38.495774','','{}',NULL,NULL,NULL,X'FAEF46D252D90A615E32075A06147BC60669E31279EDAF5FC7509C52122C064E',X'F6E6C7EFEDBE559DC1B94C41AB8BBF033C5B93F4676D5C8F8B444D89D4AA3520');
INSERT INTO "move" VALUES('filing',10,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 22:58:38.549869','','{}',NULL,NULL,NULL,X'452D374CE49A4EC90FB53DDFD910752FEAA27273C3D34B843011F47E183B636C',X'1B82B6EB35E8FB1DFEEC70FF3CA35A5A2D3FEE52CCB18BCD3020DC1F1B41C84D');
INSERT INTO "move" VALUES('filing',11,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 22:58:38.668127','','{}',NULL,NULL,NULL,X'AC2524614C411A91A9C25E0C1C85A97D5CED03CD739EF60D7AA9777852C879FA',X'A8D236FE8A5F4043E36D0A40946018813FDB1D37D930B07F2366A187E09D231D');
INSERT INTO "move" VALUES('filing',5,2,'2025-07-07','230600','return_for_correction','submitted','returned','intake',NULL,'2025-07-06 22:58:38.747381','','{"missing":["身份证件"]}',NULL,X'418A3EE3C7A628016AD79B629D5EB1D5',X'60147E3F57C0151CCEEA4274EEC05BD70588BD7BDB2425ADF11372D8C4DF8D6A',X'5ABA77DAB7EF62775B7628D4DF68927EE9927AC2F176AF611DFD589F59303C9E',X'96843B73E040552E9400184A88E8517312A2758B6CD778CAEF97A8E520924023');
INSERT INTO "move" VALUES('filing',9,2,'2025-07-07','230600','reject','submitted','rejected','intake',NULL,'2025-07-06 22:58:38.858443','不符合《异地就医备案实用手册》的类型','{"second":"reviewer","second_trusted":true}',NULL,X'9201471044A97FB8C907361FED8A836A',X'552924C9EEAE6F5CBD6F99EA629DD4B044F6B7908C80133A0C261B17B57B0B9E',X'EDE68DC672D5CE4AF637C888DC4F14C13837E135727F0B636EE0741EB57F90CE',X'98617EEA0126890DF0FF895DFF13597BC4F41F13B4ED1A1DED2C558E284802BE');
INSERT INTO "move" VALUES('filing',4,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 22:58:39.001604','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'20B2D4ED9EE3FC7C73416D375F27FD0959A3968CB737C03D0EBAE9FC31220E89',X'7F820F8A8A787B3B5E9F68743AABD321E49C5004EAF3C2786C1053BCBD37A9ED');
INSERT INTO "move" VALUES('filing',6,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 22:58:39.001604','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'C4EF32D27F2C57E18ED297711D1C0864A6FDF41AE7D9424D9CB6A9A75EE72324',X'C1256E2CD623A462D343BA54982D2835CF2A2EE475E3A1FF521867A52DB64598');
INSERT INTO "move" VALUES('filing',8,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 22:58:39.001604','','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'F6E6C7EFEDBE559DC1B94C41AB8BBF033C5B93F4676D5C8F8B444D89D4AA3520',X'6A73A6DE1B2D0170F0293B7CDEA8EE43CBCA4A5FA47A1DEDAA80E7E6AC1F525E');
INSERT INTO "move" VALUES('filing',10,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 22:58:39.001604','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'1B82B6EB35E8FB1DFEEC70FF3CA35A5A2D3FEE52CCB18BCD3020DC1F1B41C84D',X'694FF2A5159F0B72AAFB0A00DFD9A3EC87A53CCE6417F15090A1517CAB70FA1F');
INSERT INTO "move" VALUES('filing',11,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 22:58:39.001604','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'A8D236FE8A5F4043E36D0A40946018813FDB1D37D930B07F2366A187E09D231D',X'B3DEA97144F205154EACE5FE81AE5342E6AD25019EFC1983B12EA1320AE563E0');
INSERT INTO "move" VALUES('filing',4,4,'2025-07-08','230600','amend','active','active','applicant',NULL,'2025-07-07 22:58:39.244832','','{"before":{"phone":"13924771213"},"phone":"13800000000"}',NULL,X'C4C202A6558853A9FBEDB18CD24502FA',X'10D8CCACA5D66FDA9379479DC057CD91F54B84636289F3DBCE5CA6D46F413231',X'7F820F8A8A787B3B5E9F68743AABD321E49C5004EAF3C2786C1053BCBD37A9ED',X'3FC81FBD95BF17861A6B4493ADFD08B505C40A37C7C1B03CBB5E8FF039D4BEF7');
INSERT INTO "move" VALUES('referral',1,1,'2025-07-08','230600','created','','requested','doctor',NULL,'2025-07-07 22:58:39.372153','','{}',NULL,NULL,NULL,X'',X'BEE22053DAED95300C66FA4A3EA3A90DD07B5287FBE647150A253129BE2423BD');
INSERT INTO "move" VALUES('filing',15,1,'2025-07-08','230600','created','','submitted','head',NULL,'2025-07-07 22:58:39.496464','','{}',NULL,NULL,NULL,X'',X'04DAD35DF3ADFE69D7E31B7C7D74253DFC7501771149F5BB926EA22208F231B3');
INSERT INTO "move" VALUES('filing',15,2,'2025-07-08','230600','review','submitted','reviewed','system',NULL,'2025-07-07 22:58:39.505929','230600ZZ20250708000001C','{"channel":"hospital","promise":false}',NULL,X'74F36CBB29A94721C9BFD91B78C876C0',X'5573963A209CD24DA782CBB6F2C07768855F27F0B45A3C1397E33CFC991319EA',X'04DAD35DF3ADFE69D7E31B7C7D74253DFC7501771149F5BB926EA22208F231B3',X'0B2CFABAF14184E54DDEB92BDBD2039E5D7D97AC9FD5DC24A0F1CF8930A5DA71');
INSERT INTO "move" VALUES('referral',1,2,'2025-07-08','230600','agree','requested','agreed','head',NULL,'2025-07-07 22:58:39.507259','','{"filing_no":"230600BA202507080000014","opinion":"同意"}',NULL,X'632DD4ED4516433DA4F32C351073CDDE',X'C5BEBDEF92031C8945A60F6F69E7043FF9FD21B65C80F6444E65F724502AA25D',X'BEE22053DAED95300C66FA4A3EA3A90DD07B5287FBE647150A253129BE2423BD',X'D2FD989DEA71E173898A7846EB75EAEFC7BB8663CBBFD55751FEA0D85838599F');
INSERT INTO "move" VALUES('entitlement',1,1,'2025-07-08','230600','created','','applied','os:root',NULL,'2025-07-07 22:58:39.606983','','{}',NULL,NULL,NULL,X'',X'5BE6B9FB514A08C377FC0AF6F3CA0ABE83F959290A22A2B7FDF617E4ADE0E017');
INSERT INTO "move" VALUES('entitlement',1,2,'2025-07-08','230600','assess','applied','assessed','reviewer',NULL,'2025-07-07 22:58:39.734884','','{"conclusion":"符合"}',NULL,X'957EFAFE642214D1B0DAB220BD9999AD',X'A6F43DEA8860D383D399BA177DA443A2A8B77C7A90FE678BA7F03BB7C77777A1',X'5BE6B9FB514A08C377FC0AF6F3CA0ABE83F959290A22A2B7FDF617E4ADE0E017',X'10CCFCC6E6CCA4DF5802BBB03E2F352AF26AE2CA0155FB5D4C7A8E67498A2C58');
INSERT INTO "move" VALUES('claim',6,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 22:58:39.991519','','{"originals":1}',NULL,X'E32D4A1A53C8B68A22D0609122C9F372',X'926923BAB0D5E1C2A5467736CBFF4F71C5466B92B2CCAF3C8C4C101064A2474E',X'128A7C351541FF898D14D9943BC010A92CFB40C71FD793F0EC9B62C79E8E9FD4',X'588948B03EC90DFD7D978E6121106825BD2E8071539350A47ABE66B28C0B5608');
INSERT INTO "move" VALUES('claim',6,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 22:58:39.991519','','{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}',NULL,NULL,NULL,X'588948B03EC90DFD7D978E6121106825BD2E8071539350A47ABE66B28C0B5608',X'DC6D9473051EF4A354C556826C5073DD60A852256EE23007650637356DDC10D5');
INSERT INTO "move" VALUES('claim',3,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 22:58:40.152648','','{"originals":1}',NULL,X'D6772BDA1833D6DE712B7517D65B22F6',X'D24A6B0FC208F08218B3C808B83B2D8FA7AB0940C3421114A1AA8C82801D54D7',X'9F276B4CA2E9565644BF5799D0E894ADE8064DBBF6AFCBD42A3872ECAD76D8DA',X'90C7BB255804E62F65CF03B2EF6F028FF1F95C1B12DF48CA15F61F306571AA44');
INSERT INTO "move" VALUES('claim',3,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 22:58:40.152648','','{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,NULL,NULL,X'90C7BB255804E62F65CF03B2EF6F028FF1F95C1B12DF48CA15F61F306571AA44',X'710D3D512FBE4E683B55A92E833A24D694EAF232EBA08BA40331328C4D3DB526');
INSERT INTO "move" VALUES('claim',1,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 22:58:40.366461','','{"originals":1}',NULL,X'5401F0CF3943E20A0FB2332495B21B11',X'C9763BE8A9B3297C384D7801FD25533874C95ED343D9F55928EA9AD07762F628',X'1F74A69EC49C6DF60E05451889DBCA5A0959381C4841CAD3796120CFCBA2543B',X'35DE55244D051504BB69DCC9E31CFD162A2D571F4CDDE4CC97590D57087E105E');
INSERT INTO "move" VALUES('claim',1,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 22:58:40.366461','','{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,NULL,NULL,X'35DE55244D051504BB69DCC9E31CFD162A2D571F4CDDE4CC97590D57087E105E',X'D655B8029834CCB2266EC137B12957397F054367A58530AFEAA7B9945C4A0AF2');
INSERT INTO "move" VALUES('claim',4,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 22:58:40.453357','','{"originals":1}',NULL,X'ED7CC7A5B40811E85FCF576704D2F25F',X'FEC84FE7C50AA166C253D2ED6F51FF0CEA347498771098FB1C21981C617884C3',X'4A01FFA0B772595A68EA16F93F9605CBDA67B813B49DC475C06EB3E6F2A4BAFE',X'726B4E0D1A88ED0C26B2E6664B2A48C1E6B26DB11900F76A2E41A79BD46B7E9E');
INSERT INTO "move" VALUES('claim',4,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 22:58:40.453357','','{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,NULL,NULL,X'726B4E0D1A88ED0C26B2E6664B2A48C1E6B26DB11900F76A2E41A79BD46B7E9E',X'81D0330B9D2CA9D37D8B2408562193DF2BAFF1951767C047CC279E4D223A0FEC');
INSERT INTO "move" VALUES('claim',5,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 22:58:40.590748','','{"originals":1}',NULL,X'C3514177311240E2F5F9FE745A3A6ACD',X'32C0F88270E0A00A2D13131DC5BB8B28C35F286386A234D416EC8DBEDCE25BD4',X'20BBC38E3E3D7DA71691408F748771BDE010D4BD53398827E6F0B7753FB79574',X'F1EE46FEBC619DAECA2EC8F1382C27FFC75C688A5941D0680D6F0497AA0233EB');
INSERT INTO "move" VALUES('claim',5,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 22:58:40.590748','','{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,NULL,NULL,X'F1EE46FEBC619DAECA2EC8F1382C27FFC75C688A5941D0680D6F0497AA0233EB',X'A7E57F0AF578EC0D26C533B1B9363EF8D3671C63E83CCBE060C3DC9B4BBC8757');
INSERT INTO "move" VALUES('claim',8,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 22:58:40.697283','','{"originals":1}',NULL,X'606C3C5D8070587F1B4FC91FE5C5586D',X'A7ADCEDD2517C4B20218F0EF69C41EC5D952A05D795A582C1AE85804C47896ED',X'EA5ACD8C1DAADB37D3890E37F595774D0C6B0E773F5A219484E03EA27EBD5E03',X'0222A14CF4F66D0240D1EFA41F9A41A2B83447A184718B77B1B9E46B5D0D8F93');
INSERT INTO "move" VALUES('claim',8,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 22:58:40.697283','','{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}',NULL,NULL,NULL,X'0222A14CF4F66D0240D1EFA41F9A41A2B83447A184718B77B1B9E46B5D0D8F93',X'97CFFF919BC69AA8FDE163A1579169621F5633A76C7056EFD10E33D351278B9F');
INSERT INTO "move" VALUES('claim',6,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 22:58:41.100118','','{}',NULL,NULL,NULL,X'DC6D9473051EF4A354C556826C5073DD60A852256EE23007650637356DDC10D5',X'E83B5443DC1A72EEDBEA12CA1505B4409BFDE4FCBF60C1203CB616B4494ECC1D');
INSERT INTO "move" VALUES('claim',3,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 22:58:41.229851','','{}',NULL,NULL,NULL,X'710D3D512FBE4E683B55A92E833A24D694EAF232EBA08BA40331328C4D3DB526',X'DB5472A35EF7107A8EA4F3C51CC9B60332C8C58A7FBB7041535472EB0E60E97E');
INSERT INTO "move" VALUES('claim',1,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 22:58:41.346419','','{}',NULL,NULL,NULL,X'D655B8029834CCB2266EC137B12957397F054367A58530AFEAA7B9945C4A0AF2',X'99A0563279D9B757D27C8A6B561975CD3C2C36CC41AAD5426284FF0B1700F181');
INSERT INTO "move" VALUES('claim',4,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 22:58:41.488656','','{}',NULL,NULL,NULL,X'81D0330B9D2CA9D37D8B2408562193DF2BAFF1951767C047CC279E4D223A0FEC',X'4CADE40533F4A94F18D2EE55308117D07C0CC15C7E6C25AFB69C41C4D399D31A');
INSERT INTO "move" VALUES('claim',5,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 22:58:41.562761','','{}',NULL,NULL,NULL,X'A7E57F0AF578EC0D26C533B1B9363EF8D3671C63E83CCBE060C3DC9B4BBC8757',X'9A47A8A7E68E220CDAA7DA6A486DC342FC7B5053D73C88065E8A41E80496419D');
INSERT INTO "move" VALUES('claim',3,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 22:58:41.818060','','{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","situation":"temporary"}',NULL,X'E2A3880FF1893E7C0E495F6B47E7916C',X'2FFBB529BC593A9B10F534C38D46BCC4761EAB1A2CD4661562EF84E1797A11DC',X'DB5472A35EF7107A8EA4F3C51CC9B60332C8C58A7FBB7041535472EB0E60E97E',X'785E97E2C85D04449B0F7DF49217A36966F7407F5CF6BA1DC6328C27D02167F8');
INSERT INTO "move" VALUES('claim',1,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 22:58:41.931099','','{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","situation":"emergency"}',NULL,X'9414310177B2701359488414DFF12E04',X'A0D19434B392EBE705B440B619833863AF47B6B1F858BC4B150F328E53761A73',X'99A0563279D9B757D27C8A6B561975CD3C2C36CC41AAD5426284FF0B1700F181',X'D899368FBD85D9600CB94014F8AC9B360CD28F29B89EB42600B6ACC242A188E8');
INSERT INTO "move" VALUES('claim',4,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 22:58:42.111651','','{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","situation":"emergency"}',NULL,X'838619A8E6580687A2539046A14559F6',X'D7167193B39F38CA0CB770B63FDC9E9A21F9C678515F8FCE767E3C9BC874E171',X'4CADE40533F4A94F18D2EE55308117D07C0CC15C7E6C25AFB69C41C4D399D31A',X'C7550627B34D23B3C5357C174470135D4E66167A2B86A085D4C69B5EEA311898');
INSERT INTO "move" VALUES('claim',5,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 22:58:42.246450','','{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","situation":"long_term"}',NULL,X'9C37F9CD167FADC41C72F92500B2C5C2',X'104AFE3AE5BE7672B6A74E129379BACA60AD1B225B8E07DD970B1D26CD7E648E',X'9A47A8A7E68E220CDAA7DA6A486DC342FC7B5053D73C88065E8A41E80496419D',X'58FDE1EA155281438B74B57E267A5CDA32B252CBF573C6F40DD383992807E894');
INSERT INTO "move" VALUES('payout',1,1,'2025-07-10','230600','draft','','drafted','system',NULL,'2025-07-09 22:58:42.356226','','{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'DDAD9B3ED641B085CAEAAD751C0C51BC',X'1BB4248571979EE5E3CFEA731E6579160BA18ED9E6629F3E2426D737AD13D4B2',X'',X'777F201FD59017793DC8C4BE2A715F65301E79823F5A6F6DA9F3737C7A75E5D3');
INSERT INTO "move" VALUES('payment',1,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 22:58:42.356226','','{}',NULL,NULL,NULL,X'',X'F8B0CFC4CBCC467CFBFDA4B9E9C23EB22762240E30724C151DCD0FDF72E40DA2');
INSERT INTO "move" VALUES('payment',2,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 22:58:42.356226','','{}',NULL,NULL,NULL,X'',X'C71CE76EC2381865FFE0A3CCCDF013F9CC0F45FB977B2D8332F67FCC6E098161');
INSERT INTO "move" VALUES('payment',3,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 22:58:42.356226','','{}',NULL,NULL,NULL,X'',X'22EF140C8A364D8E03009D792FD6D95B501B3A5FD572F2438D6C8B13FEA09E87');
INSERT INTO "move" VALUES('payment',4,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 22:58:42.356226','','{}',NULL,NULL,NULL,X'',X'BFFC5A5887F4C521D1DABA46C5E96F556F7924426614B38EE9A01E230BD83D8D');
INSERT INTO "move" VALUES('payout',1,2,'2025-07-10','230600','sign','drafted','signed','cashier2',NULL,'2025-07-09 22:58:42.551132','','{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'DB941801BED35932BD4BA36A85D90851',X'D3705036B1D000D05D9E44F152F9B14863191B37AA2C791BC36EDEEEEA7A27F7',X'777F201FD59017793DC8C4BE2A715F65301E79823F5A6F6DA9F3737C7A75E5D3',X'894A85C2047CC148ABED895CD04FAA24EE308228021A4927F3B30A93A3631FD2');
INSERT INTO "move" VALUES('claim',1,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 22:58:42.551132','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'D899368FBD85D9600CB94014F8AC9B360CD28F29B89EB42600B6ACC242A188E8',X'678076EFE46262D85F0E6C581D3ADBFE07ADD90C9D735587D7F15C407BB6739F');
INSERT INTO "move" VALUES('claim',3,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 22:58:42.551132','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'785E97E2C85D04449B0F7DF49217A36966F7407F5CF6BA1DC6328C27D02167F8',X'2D012DA6E4563F2CD474EB5A8A2BE9DAAB1CE9A5550736FAC48600EEFA242DC1');
INSERT INTO "move" VALUES('claim',4,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 22:58:42.551132','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'C7550627B34D23B3C5357C174470135D4E66167A2B86A085D4C69B5EEA311898',X'51BDA80D010F8B6977E8D419D8C5DC67AC1925E4D47CEE3C8615347478661CFB');
INSERT INTO "move" VALUES('claim',5,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 22:58:42.551132','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'58FDE1EA155281438B74B57E267A5CDA32B252CBF573C6F40DD383992807E894',X'18C2BC9FBCD3C734C0C8DA08CD2EA7DF528AD325F96C8875FBDBBD7FBB6C4BEF');
INSERT INTO "move" VALUES('payment',1,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-09 22:58:42.666823','','{"amount":20000,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'F8B0CFC4CBCC467CFBFDA4B9E9C23EB22762240E30724C151DCD0FDF72E40DA2',X'45106A907D2B0F5BBA4B025B9E0248B5E427D1928F25A8D69A1023614B51203A');
INSERT INTO "move" VALUES('payment',2,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-09 22:58:42.666823','','{"amount":63757,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'C71CE76EC2381865FFE0A3CCCDF013F9CC0F45FB977B2D8332F67FCC6E098161',X'C2620AB5633EE4A2E2510D68DD9E5261DEBA3C2FFEAD83896C74FE7EE58BEAB1');
INSERT INTO "move" VALUES('payment',3,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-09 22:58:42.666823','','{"amount":17272,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'22EF140C8A364D8E03009D792FD6D95B501B3A5FD572F2438D6C8B13FEA09E87',X'9C9897B121E1FE429BBF8975E7DBE1C2DDB4EBEF8E72D0C089088295141F47E7');
INSERT INTO "move" VALUES('payment',4,2,'2025-07-10','230600','waive','planned','paid','system',NULL,'2025-07-09 22:58:42.666823','','{}',NULL,NULL,NULL,X'BFFC5A5887F4C521D1DABA46C5E96F556F7924426614B38EE9A01E230BD83D8D',X'0C99DDF982B2BE01F23171112E0C109238690FF18AEBE8A9EA8BF472D6FFCA5C');
INSERT INTO "move" VALUES('claim',5,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-09 22:58:42.666823','','{"payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'18C2BC9FBCD3C734C0C8DA08CD2EA7DF528AD325F96C8875FBDBBD7FBB6C4BEF',X'3EAB9122812507170A672FAB6F1C66F8224F1F1F882685333A2A044C70C640F8');
INSERT INTO "move" VALUES('payout',1,3,'2025-07-10','230600','send','signed','sent','cashier',NULL,'2025-07-09 22:58:42.666823','','{}',NULL,NULL,NULL,X'894A85C2047CC148ABED895CD04FAA24EE308228021A4927F3B30A93A3631FD2',X'CC1E04123B285E12A25229962E1E84E68C94D4C54CAF632A0FD710067FFACEEB');
INSERT INTO "move" VALUES('payment',1,3,'2025-07-10','230600','fail','sent','failed','system',NULL,'2025-07-09 22:58:42.899608','','{"booked_on":"2025-07-10","reason_code":"AC01"}',NULL,NULL,NULL,X'45106A907D2B0F5BBA4B025B9E0248B5E427D1928F25A8D69A1023614B51203A',X'4A9DDEDEF4B53DC508AC86AE45AD5DD199A32D20B0EA94EFB934DF7FA0570CF1');
INSERT INTO "move" VALUES('claim',1,8,'2025-07-10','230600','fail_payment','paying','payment_failed','system',NULL,'2025-07-09 22:58:42.899608','','{"payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'678076EFE46262D85F0E6C581D3ADBFE07ADD90C9D735587D7F15C407BB6739F',X'6A406CCD47B456E8F429622EEBC237329346DB55A908052B1B4F62EA005E41B1');
INSERT INTO "move" VALUES('payment',2,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-09 22:58:42.899608','','{"amount":63757,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'C2620AB5633EE4A2E2510D68DD9E5261DEBA3C2FFEAD83896C74FE7EE58BEAB1',X'C7B2105F75155308543D421CCBD98EA8CCF8D4284759A40179B8E9B396512673');
INSERT INTO "move" VALUES('payment',3,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-09 22:58:42.899608','','{"amount":17272,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'9C9897B121E1FE429BBF8975E7DBE1C2DDB4EBEF8E72D0C089088295141F47E7',X'5B7D83AE3E583054F9AB4DAE986C738860B0175A7F536D0C5362FD6F45ED50EC');
INSERT INTO "move" VALUES('claim',3,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-09 22:58:42.899608','','{"payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'2D012DA6E4563F2CD474EB5A8A2BE9DAAB1CE9A5550736FAC48600EEFA242DC1',X'A4C2BA7F3D98085EA5CD99C31B33A44808325036F164174AD3D8CD6B3AE3575C');
INSERT INTO "move" VALUES('claim',4,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-09 22:58:42.899608','','{"payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'51BDA80D010F8B6977E8D419D8C5DC67AC1925E4D47CEE3C8615347478661CFB',X'C0697370B3036A081E59D0FD3A4272640D25C0D0CE8A23759069219FD92A9F19');
INSERT INTO "move" VALUES('payout',1,4,'2025-07-10','230600','settle','sent','settled','system',NULL,'2025-07-09 22:58:42.899608','','{}',NULL,NULL,NULL,X'CC1E04123B285E12A25229962E1E84E68C94D4C54CAF632A0FD710067FFACEEB',X'F8E401D021AC7E96760800679BD895822CD5E5A6F7ABFE173C7D38E6F4335A05');
INSERT INTO "move" VALUES('recovery',1,1,'2025-07-10','230600','propose','','proposed','auditor',NULL,'2025-07-09 22:58:43.160185','重复收费','{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}',NULL,X'BB0C9BEACDDCD420B5B1E21A3A3EA429',X'B5FA5E35A3503D82B553A4379E13C132EE3B4D8DBD79E08A8ED676951F8B21AF',X'',X'F8528608DAAB9D5F01E00CD5E4D656AC10E67E56EE9D992F71DAFA849EEBEA83');
INSERT INTO "move" VALUES('recovery',1,2,'2025-07-10','230600','decide','proposed','open','approver2',NULL,'2025-07-09 22:58:43.302027','重复收费','{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}',NULL,X'9FAB7219C1C3BA00E9C664C6767E201C',X'36DECD9104E9F82D3737BED4177F8DFF04595D690CB576018100A97432638EA8',X'F8528608DAAB9D5F01E00CD5E4D656AC10E67E56EE9D992F71DAFA849EEBEA83',X'581587E02A58A55647913B82F3C9BB50BE9A61F02D757069CE6B9E724D385282');
INSERT INTO "move" VALUES('filing',14,2,'2026-08-15','230600','review','submitted','reviewed','system',NULL,'2026-08-14 22:58:43.849493','','{"channel":"national_self","promise":false}',7,NULL,NULL,X'032FBA450492E3F2E4B20EA1A440AC3815E3CFED90906EDD53699D12A2BD5974',X'8F9EF260032F967FAE16BC3695FBEAFBCB208FABB9E2E19EF96180BB70CADB7C');
INSERT INTO "move" VALUES('filing',14,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-14 22:58:43.885481','','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}',8,NULL,NULL,X'8F9EF260032F967FAE16BC3695FBEAFBCB208FABB9E2E19EF96180BB70CADB7C',X'ED822645E43E73B499AEB8C11ACBA34B3BF42A42B54B5740D4D9098E408905A6');
INSERT INTO "move" VALUES('filing',15,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-14 22:58:43.885481','','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}',8,NULL,NULL,X'0B2CFABAF14184E54DDEB92BDBD2039E5D7D97AC9FD5DC24A0F1CF8930A5DA71',X'0D97700DAE3B9C89153988BC32F1E60F29AF1DBBBBE5EB6DF629337228889FA8');
INSERT INTO "move" VALUES('filing',4,5,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 22:58:43.905486','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'3FC81FBD95BF17861A6B4493ADFD08B505C40A37C7C1B03CBB5E8FF039D4BEF7',X'987546E627B4D61750B030D1062CB144EAA79AE99CB32B1C0D64474160C02462');
INSERT INTO "move" VALUES('filing',10,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 22:58:43.905486','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'694FF2A5159F0B72AAFB0A00DFD9A3EC87A53CCE6417F15090A1517CAB70FA1F',X'EA0150E6B4E8DCFBA278AF5970A55B2089F16262531C9A64B85A3491165F9A49');
INSERT INTO "move" VALUES('filing',15,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 22:58:43.905486','','{"ends_on":"2026-01-08"}',9,NULL,NULL,X'0D97700DAE3B9C89153988BC32F1E60F29AF1DBBBBE5EB6DF629337228889FA8',X'95FB8B0B4A769F024D2866770D757D7A72F7684A501162A885CA5C2F017744E0');
INSERT INTO "move" VALUES('filing',8,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 22:58:43.905486','','{"ends_on":"2026-03-03"}',9,NULL,NULL,X'6A73A6DE1B2D0170F0293B7CDEA8EE43CBCA4A5FA47A1DEDAA80E7E6AC1F525E',X'EA4B8041D21F068AF0004493CF70AC403B44D374A6B17D42F91530DED1C69548');
INSERT INTO "move" VALUES('referral',1,3,'2026-08-15','230600','transmit','agreed','transmitted','system',NULL,'2026-08-14 22:58:43.935308','','{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}',10,NULL,NULL,X'D2FD989DEA71E173898A7846EB75EAEFC7BB8663CBBFD55751FEA0D85838599F',X'5A8B3CBBB71EDF5918BF7031D774CD890ECE234D679D8165B2367B6ACEEBF8D4');
INSERT INTO "move" VALUES('referral',1,4,'2026-08-15','230600','expire','transmitted','expired','system',NULL,'2026-08-14 22:58:43.977620','','{"ends_on":"2026-01-08"}',11,NULL,NULL,X'5A8B3CBBB71EDF5918BF7031D774CD890ECE234D679D8165B2367B6ACEEBF8D4',X'EB0988C5FDF17A690B9473C77E07009F38F66F0D88C6DDCAF86EBDB111F37232');
INSERT INTO "move" VALUES('entitlement',1,3,'2026-08-15','230600','activate','assessed','active','system',NULL,'2026-08-14 22:58:43.999869','','{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}',12,NULL,NULL,X'10CCFCC6E6CCA4DF5802BBB03E2F352AF26AE2CA0155FB5D4C7A8E67498A2C58',X'6EDC7DF7B1D368ADE7DEAC48EAAC6D5032874CF0195F6D13E5931FD6B88E23C1');
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
INSERT INTO "notice" VALUES(1,'claim',1,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 22:58:37.964702','2025-07-06 22:58:37.964702','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(3,'claim',3,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 22:58:37.964702','2025-07-06 22:58:37.964702','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(4,'claim',4,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 22:58:37.964702','2025-07-06 22:58:37.964702','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(5,'claim',5,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 22:58:37.964702','2025-07-06 22:58:37.964702','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(6,'claim',6,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 22:58:37.964702','2025-07-06 22:58:37.964702','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(7,'claim',7,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 22:58:37.964702','2025-07-06 22:58:37.964702','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(8,'claim',8,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 22:58:37.964702','2025-07-06 22:58:37.964702','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(9,'filing',4,'230600','review','2','{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 22:58:38.352547','2025-07-06 22:58:38.352547','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(10,'filing',6,'230600','review','2','{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 22:58:38.442445','2025-07-06 22:58:38.442445','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(11,'filing',8,'230600','review','2','{"ends_on":"2026-03-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 22:58:38.495774','2025-07-06 22:58:38.495774','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(12,'filing',10,'230600','review','2','{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 22:58:38.549869','2025-07-06 22:58:38.549869','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(13,'filing',11,'230600','review','2','{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 22:58:38.668127','2025-07-06 22:58:38.668127','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(14,'filing',5,'230600','return_for_correction','2','{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}','2025-07-07','2025-07-06 22:58:38.747381','2025-07-06 22:58:38.747381','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(15,'filing',9,'230600','reject','2','{"reason":"不符合《异地就医备案实用手册》的类型","second":"reviewer","second_trusted":true}','2025-07-07','2025-07-06 22:58:38.858443','2025-07-06 22:58:38.858443','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(16,'filing',4,'230600','activate','3','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 22:58:39.001604','2025-07-07 22:58:39.001604','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(17,'filing',6,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 22:58:39.001604','2025-07-07 22:58:39.001604','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(18,'filing',8,'230600','activate','3','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 22:58:39.001604','2025-07-07 22:58:39.001604','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(19,'filing',10,'230600','activate','3','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 22:58:39.001604','2025-07-07 22:58:39.001604','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(20,'filing',11,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 22:58:39.001604','2025-07-07 22:58:39.001604','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(21,'filing',15,'230600','review','2','{"channel":"hospital","ends_on":"2026-01-08","promise":false,"reason":"230600ZZ20250708000001C","starts_on":"2025-07-08"}','2025-07-08','2025-07-07 22:58:39.505929','2025-07-07 22:58:39.505929','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(22,'entitlement',1,'230600','assess','2','{"conclusion":"符合","disease_name":"M01600","reason":""}','2025-07-08','2025-07-07 22:58:39.734884','2025-07-07 22:58:39.734884','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(24,'claim',3,'230600','approve','6','{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","reason":"","situation":"temporary","total":"2982.78"}','2025-07-09','2025-07-08 22:58:41.818060','2025-07-08 22:58:41.818060','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(25,'claim',1,'230600','approve','6','{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","reason":"","situation":"emergency","total":"1148.98"}','2025-07-09','2025-07-08 22:58:41.931099','2025-07-08 22:58:41.931099','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(26,'claim',4,'230600','approve','6','{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","reason":"","situation":"emergency","total":"1863.90"}','2025-07-09','2025-07-08 22:58:42.111651','2025-07-08 22:58:42.111651','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(27,'claim',5,'230600','approve','6','{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","reason":"","situation":"long_term","total":"797.25"}','2025-07-09','2025-07-08 22:58:42.246450','2025-07-08 22:58:42.246450','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(28,'claim',5,'230600','confirm_payment','8','{"account_end":"8541","paid":"0.00","payment_no":"230600BF202507100000042-1"}','2025-07-10','2025-07-09 22:58:42.666823','2025-07-09 22:58:42.666823','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(29,'claim',1,'230600','fail_payment','8','{"account_end":"9455","paid":"200.00","payment_no":"230600BF202507100000018-1"}','2025-07-10','2025-07-09 22:58:42.899608','2025-07-09 22:58:42.899608','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(30,'claim',3,'230600','confirm_payment','8','{"account_end":"2975","paid":"637.57","payment_no":"230600BF202507100000026-1"}','2025-07-10','2025-07-09 22:58:42.899608','2025-07-09 22:58:42.899608','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(31,'claim',4,'230600','confirm_payment','8','{"account_end":"5114","paid":"172.72","payment_no":"230600BF202507100000034-1"}','2025-07-10','2025-07-09 22:58:42.899608','2025-07-09 22:58:42.899608','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(32,'claim',3,'230600','decide','230600ZH20250710000001A-2','{"amount":2000,"cause":"重复收费","claim_no":"230600SB20250429000001T","owed":"20.00","reason":"重复收费","set_off":false}','2025-07-10','2025-07-09 22:58:43.302027','2025-07-09 22:58:43.302027','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(33,'filing',14,'230600','review','2','{"channel":"national_self","ends_on":"9999-12-31","promise":false,"starts_on":"2025-03-05"}','2026-08-15','2026-08-14 22:58:43.849493','2026-08-14 22:58:43.849493','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(34,'filing',14,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}','2026-08-15','2026-08-14 22:58:43.885481','2026-08-14 22:58:43.885481','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(35,'filing',15,'230600','activate','3','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}','2026-08-15','2026-08-14 22:58:43.885481','2026-08-14 22:58:43.885481','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(36,'filing',5,'230600','correction_ends','2025-07-28','{"days":5,"ends_on":"2025-07-28"}','2026-08-15','2026-08-14 22:58:44.191103','2026-08-14 22:58:44.191103','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(37,'claim',7,'230600','posting_ends','2025-08-06','{"days":5,"ends_on":"2025-08-06"}','2026-08-15','2026-08-14 22:58:44.221863','2026-08-14 22:58:44.221863','sent','',NULL,NULL,0,NULL,'');
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
INSERT INTO "payment" VALUES('230600BF202507100000018-1','230600','2025-07-10','failed','2025-07-10',3,X'4A9DDEDEF4B53DC508AC86AE45AD5DD199A32D20B0EA94EFB934DF7FA0570CF1',0,'',1,'230600BF202507100000018',1,1,'230600SB202505160000019',13,'',1,'230600PC20250710000001G',1,'bank',20000,0,'','林芳','6222085776238289455','102265000014','2025-07-10','2025-07-15','','AC01','账号不存在','B000018-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000026-1','230600','2025-07-10','paid','2025-07-10',3,X'C7B2105F75155308543D421CCBD98EA8CCF8D4284759A40179B8E9B396512673',0,'',2,'230600BF202507100000026',1,3,'230600SB20250429000001T',8,'',1,'230600PC20250710000001G',2,'bank',63757,0,'','杨艳涛','6222082253883822975','102265000014','2025-07-10','2025-07-15','','','','B000026-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000034-1','230600','2025-07-10','paid','2025-07-10',3,X'5B7D83AE3E583054F9AB4DAE986C738860B0175A7F536D0C5362FD6F45ED50EC',0,'',3,'230600BF202507100000034',1,4,'230600SB20250517000001T',19,'',1,'230600PC20250710000001G',3,'bank',17272,0,'','陈国艳','6222080076313355114','102265000014','2025-07-10','2025-07-15','','','','B000034-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000042-1','230600','2025-07-10','paid','2025-07-10',2,X'0C99DDF982B2BE01F23171112E0C109238690FF18AEBE8A9EA8BF472D6FFCA5C',0,'',4,'230600BF202507100000042',1,5,'230600SB20250517000002R',9,'',1,'230600PC20250710000001G',4,'none',0,0,'','马志强','6222086220931578541','102265000014','9999-12-31','9999-12-31','','','','','9999-12-31','');
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
INSERT INTO "payout" VALUES('230600PC20250710000001G','230600','2025-07-10','settled','2025-07-10',4,X'F8E401D021AC7E96760800679BD895822CD5E5A6F7ABFE173C7D38E6F4335A05',0,'',1,'example_csv',4,0,101029,'0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe','2025-07-09 22:58:42.356226','system','cashier2','2025-07-10','2025-07-15','[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]','2025-07-09 22:58:42.723490');
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
INSERT INTO "recovery" VALUES('230600ZH20250710000001A','230600','2025-07-10','open','2025-07-10',2,X'581587E02A58A55647913B82F3C9BB50BE9A61F02D757069CE6B9E724D385282',0,'',1,'recover',3,'230600SB20250429000001T',8,2000,0,'{"310100":2000}','{}',0,'','','',0,'重复收费','by_hand','{}',NULL,NULL,'auditor','approver2');
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
INSERT INTO "referral" VALUES('230600ZZ20250708000001C','230600','2025-07-08','expired','2026-08-15',4,X'EB0988C5FDF17A690B9473C77E07009F38F66F0D88C6DDCAF86EBDB111F37232',0,'',1,1,'310','2025-07-07 22:58:39.000000','hospital','','','H23060000001','大庆市样例第1医院','02',2,'H11010000001','北京市样例第1医院','02','110100','C34.9','肺恶性肿瘤','','','difficult','同意',1,'2025-07-08','2025-07-08','2026-01-08',0,'','doctor','head',15,'230600BA202507080000014',NULL,'');
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
INSERT INTO "referral_event" VALUES(1,'230600ZZ20250708000001C','H11010000001','transmitted','{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}','2026-08-15','2026-08-14 22:58:43.934437',NULL);
CREATE TABLE register_change (
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	"before" TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, former_certno VARCHAR(50) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_register_change PRIMARY KEY (id)
);
INSERT INTO "register_change" VALUES(1,'institution','H23060000001','{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}','2025-07-11','2025-07-10 22:58:43.446712','');
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
INSERT INTO "removal" VALUES(1,'erase','claim',2,'230600SB20250606000001C','[1,3]',NULL,'admin','auditor','本人依法申请','2025-07-11','2025-07-10 22:58:43.649665',X'',X'1D038C6D65EAE6E158FD089DF6B9F0E0890B28E269B74828C5A88DF10709BEBD');
INSERT INTO "removal" VALUES(2,'archive','claim',2,'230600SB20250606000001C','[]',X'F39EDCF700C395FB1A8402DA7B7E268A983D09F06FD39A6EDD40B23593A018D7','admin','','closed before 2026-08-15','2026-08-15','2026-08-14 22:58:44.521302',X'1D038C6D65EAE6E158FD089DF6B9F0E0890B28E269B74828C5A88DF10709BEBD',X'78C17D8D83DE9C5668AA51D65C949096918E6B987BB56AF1FE99F5E74BC9FDA1');
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
INSERT INTO "run" VALUES(1,'precheck_claims','2025-07-07',10000,'done','office:18761:9a495c5a-a2ce3d9b',NULL,1,'2025-07-06 22:58:37.954016','2025-07-06 22:58:37.954028','2025-07-06 22:58:38.025019',8,0,0,'','os:root');
INSERT INTO "run" VALUES(2,'activate_filings','2025-07-08',10000,'done','office:18761:9a495c5a-fcb95104',NULL,1,'2025-07-07 22:58:38.979080','2025-07-07 22:58:38.979097','2025-07-07 22:58:39.025620',5,0,0,'','os:root');
INSERT INTO "run" VALUES(3,'calculate_claims','2025-07-09',10000,'done','office:18761:9a495c5a-4cfbfcfa',NULL,1,'2025-07-08 22:58:40.939951','2025-07-08 22:58:40.939963','2025-07-08 22:58:40.980071',0,0,0,'','os:root');
INSERT INTO "run" VALUES(4,'build_payouts','2025-07-10',10000,'done','office:18761:9a495c5a-75b7e8b6',NULL,1,'2025-07-09 22:58:42.349608','2025-07-09 22:58:42.349622','2025-07-09 22:58:42.388401',0,0,0,'','os:root');
INSERT INTO "run" VALUES(5,'prepare_months','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.791016','2026-08-14 22:58:43.791031','2026-08-14 22:58:43.835024',0,0,0,'','os:root');
INSERT INTO "run" VALUES(6,'terminate_uncovered','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.837723','2026-08-14 22:58:43.837731','2026-08-14 22:58:43.839123',0,0,0,'','os:root');
INSERT INTO "run" VALUES(7,'review_self_service','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.841300','2026-08-14 22:58:43.841309','2026-08-14 22:58:43.868447',1,0,0,'','os:root');
INSERT INTO "run" VALUES(8,'activate_filings','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.873741','2026-08-14 22:58:43.873750','2026-08-14 22:58:43.895170',2,0,0,'','os:root');
INSERT INTO "run" VALUES(9,'expire_filings','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.895969','2026-08-14 22:58:43.895976','2026-08-14 22:58:43.917969',4,0,0,'','os:root');
INSERT INTO "run" VALUES(10,'transmit_referrals','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.919385','2026-08-14 22:58:43.919394','2026-08-14 22:58:43.950204',1,0,0,'','os:root');
INSERT INTO "run" VALUES(11,'watch_referrals','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.951115','2026-08-14 22:58:43.951124','2026-08-14 22:58:43.989525',1,0,0,'','os:root');
INSERT INTO "run" VALUES(12,'activate_qualifications','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:43.990427','2026-08-14 22:58:43.990436','2026-08-14 22:58:44.017586',1,0,0,'','os:root');
INSERT INTO "run" VALUES(13,'expire_qualifications','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.018591','2026-08-14 22:58:44.018599','2026-08-14 22:58:44.019771',0,0,0,'','os:root');
INSERT INTO "run" VALUES(14,'lapse_filings','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.020562','2026-08-14 22:58:44.020570','2026-08-14 22:58:44.037858',0,0,0,'','os:root');
INSERT INTO "run" VALUES(15,'lapse_qualifications','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.038700','2026-08-14 22:58:44.038708','2026-08-14 22:58:44.039806',0,0,0,'','os:root');
INSERT INTO "run" VALUES(16,'expire_proposals','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.041726','2026-08-14 22:58:44.041736','2026-08-14 22:58:44.046447',0,0,0,'','os:root');
INSERT INTO "run" VALUES(17,'send_reports','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.049529','2026-08-14 22:58:44.049537','2026-08-14 22:58:44.049781',0,0,0,'','os:root');
INSERT INTO "run" VALUES(18,'lapse_claims','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.050533','2026-08-14 22:58:44.050541','2026-08-14 22:58:44.067087',0,0,0,'','os:root');
INSERT INTO "run" VALUES(19,'check_receipts','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.068955','2026-08-14 22:58:44.068967','2026-08-14 22:58:44.071420',0,0,0,'','os:root');
INSERT INTO "run" VALUES(20,'precheck_claims','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.072248','2026-08-14 22:58:44.072257','2026-08-14 22:58:44.073028',0,0,0,'','os:root');
INSERT INTO "run" VALUES(21,'calculate_claims','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.075987','2026-08-14 22:58:44.075996','2026-08-14 22:58:44.098135',0,0,0,'','os:root');
INSERT INTO "run" VALUES(22,'watch_payouts','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.100085','2026-08-14 22:58:44.100094','2026-08-14 22:58:44.106635',0,0,0,'','os:root');
INSERT INTO "run" VALUES(23,'build_payouts','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.107479','2026-08-14 22:58:44.107488','2026-08-14 22:58:44.107761',0,0,0,'','os:root');
INSERT INTO "run" VALUES(24,'check_ledger','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.108456','2026-08-14 22:58:44.108464','2026-08-14 22:58:44.167423',0,0,0,'','os:root');
INSERT INTO "run" VALUES(25,'remind','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.169788','2026-08-14 22:58:44.169797','2026-08-14 22:58:44.233643',2,0,0,'','os:root');
INSERT INTO "run" VALUES(26,'watch_deadlines','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.234685','2026-08-14 22:58:44.234695','2026-08-14 22:58:44.320883',9,0,0,'','os:root');
INSERT INTO "run" VALUES(27,'send_notices','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.325769','2026-08-14 22:58:44.325779','2026-08-14 22:58:44.326108',0,0,0,'','os:root');
INSERT INTO "run" VALUES(28,'send_events','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.326892','2026-08-14 22:58:44.326900','2026-08-14 22:58:44.328795',0,0,0,'','os:root');
INSERT INTO "run" VALUES(29,'seal_moves','2026-08-15',10000,'done','office:18761:9a495c5a-c065ee35',NULL,1,'2026-08-14 22:58:44.329623','2026-08-14 22:58:44.329631','2026-08-14 22:58:44.349805',0,0,0,'','os:root');
INSERT INTO "run" VALUES(30,'seal_moves','2026-08-15',10001,'done','office:18761:9a495c5a-3b77b733',NULL,1,'2026-08-14 22:58:44.608786','2026-08-14 22:58:44.608795','2026-08-14 22:58:44.617785',0,0,0,'','os:root');
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
INSERT INTO "run_part" VALUES(1,1,'precheck','230600',1,NULL,'[8]','[8]','done',0,'office:18761:9a495c5a-a2ce3d9b','2025-07-06 22:59:38.016134',1,8,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(2,2,'activate','230600',1,NULL,'[{"day":"2025-03-03"},11]','[{"day":"2025-03-03"},11]','done',0,'office:18761:9a495c5a-fcb95104','2025-07-07 22:59:39.012423',1,5,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(3,3,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:18761:9a495c5a-4cfbfcfa','2025-07-08 22:59:40.967109',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(4,4,'build','230600',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-75b7e8b6','2025-07-09 22:59:42.380427',1,0,0,0,'',NULL,'{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}');
INSERT INTO "run_part" VALUES(5,5,'months','',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.802085',1,0,0,0,'',NULL,'[]');
INSERT INTO "run_part" VALUES(6,5,'counts','',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.814533',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(7,5,'answers','',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.829968',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(8,7,'review','230600',1,NULL,'[{"day":"2025-03-07"},12]','[{"day":"2025-03-07"},12]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.858960',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(9,8,'activate','230600',1,NULL,'[{"day":"2025-07-08"},15]','[{"day":"2025-07-08"},15]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.888263',1,2,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(10,9,'expire','230600',1,NULL,'[{"day":"2026-03-03"},8]','[{"day":"2026-03-03"},8]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.913861',1,4,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(11,10,'transmit','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.942601',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(12,11,'expire','230600',1,NULL,'[{"day":"2026-01-08"},1]','[{"day":"2026-01-08"},1]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:43.981844',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(13,12,'activate','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.003851',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(14,14,'list','230600',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.032137',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(15,18,'list','230600',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.061973',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(16,21,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.092344',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(17,24,'check','',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.161697',1,0,0,0,'',NULL,'{"differences":0,"en":"","zh":""}');
INSERT INTO "run_part" VALUES(18,25,'correction_ends filing','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.197802',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(19,25,'posting_ends claim','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.224056',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(20,26,'watch filing','230600',1,NULL,'[{"day":"2025-03-11"},12]','[{"day":"2025-03-11"},12]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.250007',1,6,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(21,26,'watch claim','230600',1,NULL,'[{"day":"2025-07-04"},8]','[{"day":"2025-07-04"},8]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.317241',1,3,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(22,29,'seal','',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-c065ee35','2026-08-14 22:59:44.346731',1,0,0,0,'',NULL,'{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}');
INSERT INTO "run_part" VALUES(23,30,'seal','',1,NULL,'[0]','[0]','done',0,'office:18761:9a495c5a-3b77b733','2026-08-14 22:59:44.613000',1,0,0,0,'',NULL,NULL);
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
INSERT INTO "seal" VALUES(1,'1970-01-01 00:00:00.000000','2026-08-14 16:00:00.000000',96,31,X'BD72D3164C961A4A1BB8DA8ED6C68DAAD3239BC8A3B8240913CFE99D26333CAF','2026-08-14 22:58:44.329823',X'',X'E64B7B67AE41A9F77BDF2BEC4F9EE5D95276CB59AEA7A5866DF9FB3347746C67',7,X'F29B7A89B2E0273B35A8112C21A0A9202C2DD593F9E0ACDABB4E17997008C176');
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
INSERT INTO "setting" VALUES('sampling_key','17c699737eab0dd5847a7755e27a56708df717441119951f4c42c0315952a0f4');
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
INSERT INTO "user_change" VALUES(1,'intake','added','{"active":true,"institution":"","limit":null,"roles":["intake"]}','os:root','root','2025-07-06 22:58:36.810290',X'',X'44E90F33CA20B39A09CC786E1E6CA46580B042A22D94EEB1E09EE858E99214FA');
INSERT INTO "user_change" VALUES(2,'reviewer','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-06 22:58:36.923898',X'44E90F33CA20B39A09CC786E1E6CA46580B042A22D94EEB1E09EE858E99214FA',X'0B9A0CB7E48EEDA7ECA708BA2F6D4C0E530016812FB93AB1FF03BA65C203013F');
INSERT INTO "user_change" VALUES(3,'reviewer2','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-06 22:58:37.035865',X'0B9A0CB7E48EEDA7ECA708BA2F6D4C0E530016812FB93AB1FF03BA65C203013F',X'285090EC7AD7FEC18254568D96E0B4A284CDB85E472F9CE1F9521AE3A4244D6B');
INSERT INTO "user_change" VALUES(4,'approver','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-06 22:58:37.104108',X'285090EC7AD7FEC18254568D96E0B4A284CDB85E472F9CE1F9521AE3A4244D6B',X'8BCA43CE52C500E2822E6A78B99CA706999AA26C7227B9BE3EC4B7C76BAA03E5');
INSERT INTO "user_change" VALUES(5,'approver2','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-06 22:58:37.209509',X'8BCA43CE52C500E2822E6A78B99CA706999AA26C7227B9BE3EC4B7C76BAA03E5',X'223ED75572D7A9C0F378CC103C1017E21F2ED3C07B3ECEC3230E7E5C6AB962FB');
INSERT INTO "user_change" VALUES(6,'cashier','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-06 22:58:37.265647',X'223ED75572D7A9C0F378CC103C1017E21F2ED3C07B3ECEC3230E7E5C6AB962FB',X'2C1ABDA4B409D791A3C7138862438E6705DF0FB99381D1BCBDE1C03F3CB55C53');
INSERT INTO "user_change" VALUES(7,'cashier2','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-06 22:58:37.348534',X'2C1ABDA4B409D791A3C7138862438E6705DF0FB99381D1BCBDE1C03F3CB55C53',X'464C76197BEA4B138AE9835A00C14A54F6EEE072236A012BA3528E36106F351A');
INSERT INTO "user_change" VALUES(8,'auditor','added','{"active":true,"institution":"","limit":null,"roles":["auditor"]}','os:root','root','2025-07-06 22:58:37.433668',X'464C76197BEA4B138AE9835A00C14A54F6EEE072236A012BA3528E36106F351A',X'361466C23B0DDF3D545CE60C4657F850C9D00FEEE0E0DBDACFCA49BE6A6E007F');
INSERT INTO "user_change" VALUES(9,'admin','added','{"active":true,"institution":"","limit":null,"roles":["admin"]}','os:root','root','2025-07-06 22:58:37.489257',X'361466C23B0DDF3D545CE60C4657F850C9D00FEEE0E0DBDACFCA49BE6A6E007F',X'FC6799780195313015168F1B386E8791B68CF9B33324D5923D4AC6BCF70F10B3');
INSERT INTO "user_change" VALUES(10,'applicant','added','{"active":true,"institution":"","limit":null,"roles":["applicant"]}','os:root','root','2025-07-06 22:58:37.603438',X'FC6799780195313015168F1B386E8791B68CF9B33324D5923D4AC6BCF70F10B3',X'4EABE23DD20116A50A56CD114F587AD918E439CE48BB972051146A33C0D91BD2');
INSERT INTO "user_change" VALUES(11,'doctor','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-06 22:58:37.706803',X'4EABE23DD20116A50A56CD114F587AD918E439CE48BB972051146A33C0D91BD2',X'4719774D83FB0C43EF13F3908B51AC3AAA363F1CF5212D67A1CDFA215F9AF724');
INSERT INTO "user_change" VALUES(12,'head','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-06 22:58:37.837287',X'4719774D83FB0C43EF13F3908B51AC3AAA363F1CF5212D67A1CDFA215F9AF724',X'B5D5BD420DB9A45520F5D5B06F2B0439607651A6B4A86BF3B08F991F0DA34DBB');
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
	ended_at DATETIME, 
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
INSERT INTO "year_posting" VALUES(1,'230600',2,'employee','2025-01-01','inpatient','2025-04-26',NULL,NULL,3,'2025-04-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-06 22:58:36.641589');
INSERT INTO "year_posting" VALUES(2,'230600',7,'employee','2025-01-01','inpatient','2025-03-15',NULL,NULL,4,'2025-03-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-06 22:58:36.641589');
INSERT INTO "year_posting" VALUES(3,'230600',16,'employee','2025-01-01','inpatient','2025-04-08',NULL,NULL,1,'2025-04-10 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-06 22:58:36.641589');
INSERT INTO "year_posting" VALUES(4,'230600',17,'employee','2025-01-01','outpatient','2025-03-23',NULL,NULL,2,'2025-03-23 07:00:00.000000',6,'settled',0,0,0,0,0,0,0,'2025-07-07','2025-07-06 22:58:36.641589');
INSERT INTO "year_posting" VALUES(5,'230600',8,'employee','2025-01-01','outpatient','2025-03-29',3,2,NULL,NULL,0,'approved',0,30000,63757,171682,0,0,0,'2025-07-09','2025-07-08 22:58:41.818060');
INSERT INTO "year_posting" VALUES(6,'230600',13,'resident','2025-01-01','outpatient','2025-05-02',1,3,NULL,NULL,0,'approved',0,0,20000,109079,0,0,0,'2025-07-09','2025-07-08 22:58:41.931099');
INSERT INTO "year_posting" VALUES(7,'230600',19,'employee','2025-01-01','outpatient','2025-04-17',4,4,NULL,NULL,0,'approved',0,30000,17272,68383,0,0,0,'2025-07-09','2025-07-08 22:58:42.111651');
INSERT INTO "year_posting" VALUES(8,'230600',9,'employee','2025-01-01','outpatient','2025-05-10',5,5,NULL,NULL,0,'approved',0,0,0,0,0,0,0,'2025-07-09','2025-07-08 22:58:42.246450');
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
CREATE INDEX ix_proposal_case ON proposal (machine, case_id);
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
COMMIT;
