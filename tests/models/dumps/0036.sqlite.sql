BEGIN TRANSACTION;
CREATE TABLE access_log (
	id INTEGER NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_access_log PRIMARY KEY (id)
);
CREATE TABLE act (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	os_user VARCHAR(64) NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_act PRIMARY KEY (id)
);
INSERT INTO "act" VALUES(1,'2025-07-06 19:48:02.247151','os:root','root','init');
INSERT INTO "act" VALUES(2,'2025-07-06 19:48:02.896260','os:root','root','import people.csv providers.csv settlements.csv filings.csv claims.jsonl');
INSERT INTO "act" VALUES(3,'2025-07-06 19:48:03.188075','os:root','root','user intake');
INSERT INTO "act" VALUES(4,'2025-07-06 19:48:03.300634','os:root','root','user reviewer');
INSERT INTO "act" VALUES(5,'2025-07-06 19:48:03.388311','os:root','root','user reviewer2');
INSERT INTO "act" VALUES(6,'2025-07-06 19:48:03.493304','os:root','root','user approver');
INSERT INTO "act" VALUES(7,'2025-07-06 19:48:03.597139','os:root','root','user approver2');
INSERT INTO "act" VALUES(8,'2025-07-06 19:48:03.711975','os:root','root','user cashier');
INSERT INTO "act" VALUES(9,'2025-07-06 19:48:03.812893','os:root','root','user cashier2');
INSERT INTO "act" VALUES(10,'2025-07-06 19:48:03.927768','os:root','root','user auditor');
INSERT INTO "act" VALUES(11,'2025-07-06 19:48:04.041091','os:root','root','user admin');
INSERT INTO "act" VALUES(12,'2025-07-06 19:48:04.163920','os:root','root','user applicant');
INSERT INTO "act" VALUES(13,'2025-07-06 19:48:04.261636','os:root','root','user doctor');
INSERT INTO "act" VALUES(14,'2025-07-06 19:48:04.382872','os:root','root','user head');
INSERT INTO "act" VALUES(15,'2025-07-06 19:48:04.508927','os:root','root','run precheck_claims 2025-07-07');
INSERT INTO "act" VALUES(16,'2025-07-06 19:48:04.881624','intake','root','take');
INSERT INTO "act" VALUES(17,'2025-07-06 19:48:04.975349','intake','root','take');
INSERT INTO "act" VALUES(18,'2025-07-06 19:48:05.077163','intake','root','take');
INSERT INTO "act" VALUES(19,'2025-07-06 19:48:05.169018','intake','root','take');
INSERT INTO "act" VALUES(20,'2025-07-06 19:48:05.289163','intake','root','take');
INSERT INTO "act" VALUES(21,'2025-07-06 19:48:05.367526','intake','root','take');
INSERT INTO "act" VALUES(22,'2025-07-06 19:48:05.484394','intake','root','take');
INSERT INTO "act" VALUES(23,'2025-07-07 19:48:05.612248','os:root','root','run activate_filings 2025-07-08');
INSERT INTO "act" VALUES(24,'2025-07-07 19:48:05.872686','applicant','root','take');
INSERT INTO "act" VALUES(25,'2025-07-07 19:48:05.976286','doctor','root','referral new');
INSERT INTO "act" VALUES(26,'2025-07-07 19:48:06.077288','head','root','referral agree');
INSERT INTO "act" VALUES(27,'2025-07-07 19:48:06.162906','os:root','root','new, change');
INSERT INTO "act" VALUES(28,'2025-07-07 19:48:06.255437','reviewer','root','take');
INSERT INTO "act" VALUES(29,'2025-07-07 19:48:06.536665','intake','root','take');
INSERT INTO "act" VALUES(30,'2025-07-07 19:48:06.627325','intake','root','take');
INSERT INTO "act" VALUES(31,'2025-07-07 19:48:06.705462','intake','root','take');
INSERT INTO "act" VALUES(32,'2025-07-07 19:48:06.779035','intake','root','take');
INSERT INTO "act" VALUES(33,'2025-07-07 19:48:06.870152','intake','root','take');
INSERT INTO "act" VALUES(34,'2025-07-07 19:48:06.940116','intake','root','take');
INSERT INTO "act" VALUES(35,'2025-07-07 19:48:07.007396','applicant','root','take');
INSERT INTO "act" VALUES(36,'2025-07-08 19:48:07.070936','os:root','root','run calculate_claims 2025-07-09');
INSERT INTO "act" VALUES(37,'2025-07-08 19:48:07.273554','reviewer','root','take');
INSERT INTO "act" VALUES(38,'2025-07-08 19:48:07.430319','reviewer','root','take');
INSERT INTO "act" VALUES(39,'2025-07-08 19:48:07.561706','reviewer','root','take');
INSERT INTO "act" VALUES(40,'2025-07-08 19:48:07.651281','reviewer','root','take');
INSERT INTO "act" VALUES(41,'2025-07-08 19:48:07.717877','reviewer','root','take');
INSERT INTO "act" VALUES(42,'2025-07-08 19:48:07.880882','approver','root','take');
INSERT INTO "act" VALUES(43,'2025-07-08 19:48:07.977539','approver','root','take');
INSERT INTO "act" VALUES(44,'2025-07-08 19:48:08.058604','approver','root','take');
INSERT INTO "act" VALUES(45,'2025-07-08 19:48:08.217971','approver','root','take');
INSERT INTO "act" VALUES(46,'2025-07-09 19:48:08.308682','os:root','root','run build_payouts 2025-07-10');
INSERT INTO "act" VALUES(47,'2025-07-09 19:48:08.460067','cashier2','root','payout sign');
INSERT INTO "act" VALUES(48,'2025-07-09 19:48:08.544036','cashier','root','payout send');
INSERT INTO "act" VALUES(49,'2025-07-09 19:48:08.624879','cashier','root','payout read');
INSERT INTO "act" VALUES(50,'2025-07-09 19:48:08.734615','auditor','root','recover propose');
INSERT INTO "act" VALUES(51,'2025-07-09 19:48:08.791995','approver2','root','recover decide');
INSERT INTO "act" VALUES(52,'2025-07-10 19:48:08.982436','os:root','root','import people-2.csv more.csv');
INSERT INTO "act" VALUES(53,'2025-07-10 19:48:09.160041','admin','root','audit erase');
INSERT INTO "act" VALUES(54,'2026-08-14 19:48:09.281332','os:root','root','run all 2026-08-15');
INSERT INTO "act" VALUES(55,'2026-08-14 19:48:09.635315','admin','root','archive');
INSERT INTO "act" VALUES(56,'2026-08-14 19:48:09.791348','os:root','root','run seal_moves 2026-08-15');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0036');
CREATE TABLE app_user (
	id INTEGER NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	roles TEXT NOT NULL, 
	"limit" BIGINT, 
	active BOOLEAN NOT NULL, 
	institution VARCHAR(12) DEFAULT '' NOT NULL, insured_as BIGINT, relatives TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_app_user PRIMARY KEY (id), 
	CONSTRAINT uq_app_user_name UNIQUE (name)
);
INSERT INTO "app_user" VALUES(1,'intake','["intake"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(2,'reviewer','["reviewer"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(3,'reviewer2','["reviewer"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(4,'approver','["approver"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(5,'approver2','["approver"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(6,'cashier','["cashier"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(7,'cashier2','["cashier"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(8,'auditor','["auditor"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(9,'admin','["admin"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(10,'applicant','["applicant"]',NULL,1,'',NULL,'[]');
INSERT INTO "app_user" VALUES(11,'doctor','["hospital"]',NULL,1,'H23060000001',NULL,'[]');
INSERT INTO "app_user" VALUES(12,'head','["hospital"]',NULL,1,'H23060000001',NULL,'[]');
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
INSERT INTO "archived_case" VALUES('claim',2,'230600SB20250606000001C','230600002202506060000004','230600',3,'withdrawn','2025-07-08','f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef','2026-08-15',3,X'8A49826E8B99692800F30DF0BD0DED52AEF8AA86135C14803A6DF0BD289F4E33',X'789CAD585D8FDCB615FD2B033DEF1A942851D4F6A9C9539F9BA714814089D40CB11A6A2C52BB991A0B24285217419C066DEA167190C2685C046D6ABB401034B6D35FE3995D3FE52FF492A2345AEF18B1532F16B6744991BCE79CFBC1BD1194AC2EBB9A19D9A8E0E857EF1C0465CDE4121E6F048C2FA53182E776288850941CA2F830A2C141C0E64299E04875750D2FAB552D611A33E33402BF6FA1E80821F8BD86DCCFDBC16EEA64453BD58EB482591B460421F7DECA13C1FB33154C1DE7ADD05D6DB708ACC1948B5C35FE6D9D2F9882B915ABB538703EF523F6295FB54D518BE5705C673B5DAC7733BCFFB9E4BB39AD8071B1142D785AAEDD44389168FD57B09F1235BC34AA964A5853A30C800227D10BB057280C5192A459C9ABAC62718A529A1694164548102FE2B80C8B922688F00A879C8A24AC08C258A44CF08A88CAAD78225AA9E6937371C9E6AAD152C30EBF08D1B5771D565C6A56D7CDE90017BCC301E1E4FBA8E39DE8AD19FC1C86D1210EBD15703A911A8060F508E50E8123D376D6F0AEE971EF994228B2ABC323E9598E61B14A2A0EE7D64E45A0A74E0B0F9B7BCE85F2AF0DB70395ACAD979DE2A2941C9C805DD4689FF51BBDF173B70F46A9DB267A73B664EB99836866166266199B81086652CF5463667EAD9FB941B66C3A6566556351D23369600B69AC24EC314E859C2FACB0E03BCBE4AF2D7F9B2F6F6EEFFEEE859B6F7EFFE0E237DF5FFCFDB7E7776E6F3FFF7AFBF5DDCDC37F6F3E7AFCC3938F360F3FDB7EFE8FCD875F9C3FFEE30F4FEEF40F9B4F3EDEFCF78367EFDF7CFAE4B367376F6D6F3FBCB87FF7FCFE9F8333E06B21183017501667342282165946B288225461C42B5470049E24111315658C921027651853841971A311CDAA58606C9D827522F84F69234D378A3ABD6C526CE909016B67D62BFB86432BA55A6A33C8A86E9AE39CCD99547B04B36406C4092281B9C1C5A37F3E7DFCFDC583F79F3EFE16C6B69F7E7BF1CD77E7F7BEDADEBA0FAFF6F9D3AFB6FFF96073EB4F76F4BD7B170F3E84DFEDED7FC127DBBF7C1CC0664B10AB3F498891DD41B9A064753E2AB6D7717A185A1D4F44F8CB372E69307C13869B428BF6C4E7352FE6A69573092BEABC60E5F1983E76E6D2CA243842531B787F29B9EC4620F4D73B3308D11E544B558AE7C15AB13583143444B17FCD75D3B5A567026C42E4ACF4470848048145815A9224200B92A4649CE5D2A10F9E10029024CEED789CE009DE7CF2CDF6F6CDCD9347E3008478534D376CC590FBBD6D6973D880CC0A286E38C42BD77B24E047F7A50D18D25E7B18DE168D1ADC6C9BA58414B03F0B410DB09F79D75C2E6945D569BB720F5D2B96905C86C4F6DCC7A66B556EECD9D92993C626951503846B18D520FE89A7DA807EE1F1549A056FD9A91A6C238183D8107543CD6A75399DC248EA465A66D3476E166DD3CD172304DA74E571BF9959C896DBA398B5CB32AE5E4C8CF0AF450A64671A637D4D8078885958BA3CB65E0C7C8041E94AB47905300E2629B4FBB653B65C5452ECB46A35294B2BA715D33A7006ED30C036EF7051438D6DD77DB857200757CB5CED5FF63AF427E9CB495E8B1357F450148C361FB4088FA67D55C7FA97F44977A41747248D6244A9CFC6836CB77F7B6FFBD77B90359EDDFDEEFCCEFDD0A52568457241061934A72AD7B019D492181646E0FE0ACA62CF6F6865264BE1E687591C65363C0E82EB1D539003D7EE1BDCDB5A510AB9324EA991C544AAEB9D1C20594254F77094A6B1A55F2E574D6BF6B52B662A0CF256981DC5F40861E87D28A2D9DBAE8100DDFB04CDD9FA792171A11D5170A28500E50021B02B507BE30C2A44DF54C062B482AC0FED020E1362EB4214091A65154F314E43862A8618B88B495A869548480C7530E33C2951CAB17079BB5C38927DA30758AABC100B5657B94D0D3E43B5E264E864C6B8F4CFDDB45182D01CFB402D586DC5172450B8E2A2CC68C161EF8C179180F3A55912556544454893984415877367244AAA1823E88A129E609AA4888656495A5C77444E5324487D3E173B1A60AFB3831D377AAD6D497F696EE26B00628AC397E7E66A56B94A9188C1175E1096D91A8D43702C243C4DC14B9210CCD2A420494429AE445C522AC0F908E6F1388E191798FC248A5E832EF6511CEEE77778BBEEE01A199A2877C794CD3BF93832A5CB5D054A88C81F652C1D1823D7328A71427F8431BA636C9ADEAF72F51A1AAE57E7EA3508E415C351C0E52213222328CC52CE1252018C715814A200E71023D05D44288C62414554828384639007E77055E105AF8670C413B2AF86C28EF30174D7DB424F2D4B9F448BA673C4EE617C4AE7EE72650760A2B97CB97C5110EF0D5C57E1FCF7FE0E35DA2C86BD4DB46DE3AF76FE105077F915FDEEE35BD91BD16E75C0832DADCCAE364FFDC9A8BDEF9E5948957919AF864EC5CE9FD47B174A1E50FCFF03BA37C6F6C6D54F03148F888EEA78253047C9C365EBE9A347DB3F7CB9B9F3C50B60DCEBCB8B607C67EC017A8D3E0FA3E57DE8580A4ECA9206FE6F2423BAFD206490142569E8EEBFB6B95FB028213D0455D3DA768D422F1243BB7E38993BDCD8B4EEF6374E76C023E9110CDCD5CCDEA97D9BA7BA65E1E6401DF05BD844544D12C38A811C073F82E17DFCD0DF07DAA1DCD700B7CD1DFD9DDF30594F8E1F5CE9534FA5BA8C650E70BBBF01F47DD45AB0368706CD78CBD9FF007E6FCFB5',X'FE16CA9D04333DD5A66891554F6BCA08640C93719A123AE9A7EDBAA22DD2BC97');
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
INSERT INTO "bank_reading" VALUES(1,'82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec','result.csv','result','example_csv','cashier','2025-07-10','2025-07-09 19:48:08.594073',NULL);
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
INSERT INTO "claim" VALUES('230600SB202505160000019','230600','2025-05-16','payment_failed','2025-07-10',8,X'380CB9FC9DEE1CD751FF0FBD6AA27CEE61B44356A43557C7D2084F83D0358F75',0,'','230600002202505160000003',13,'390','2025-05-16 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-06-30',0,'2026-08-15','0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3',1,11,'','emergency','1301','2025-05-02','2025-05-02','S52.500',1,'none','04','林芳','6222085776238289455','102265000014','','',114898,20000,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','','9999-12-31','230600BF202507100000018-1','failed','','posted','',NULL,3,'emergency',NULL,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250429000001T','230600','2025-04-29','paid','2025-07-10',8,X'90749AB64DA9661C1D4DA5D8318E0DE0EDB671889253E48AE0D0B6067B4BA050',0,'','230600002202504290000005',8,'310','2025-04-29 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b',3,4,'','outpatient','11','2025-03-29','2025-03-29','E11.900',0,'none','03','杨艳涛','6222082253883822975','102265000014','','',298278,63757,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-16','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000026-1','paid','230600PC20250710000001G','posted','',NULL,2,'temporary',8,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250517000001T','230600','2025-05-17','paid','2025-07-10',8,X'31F5E6E45B63914954B103F4A89CE5FE060B167F8BF5242F9DFF8F246256A5B8',0,'','230600002202505170000007',19,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8',4,3,'','emergency','1301','2025-04-17','2025-04-17','I10.x00',1,'none','04','陈国艳','6222080076313355114','102265000014','','',186390,17272,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000034-1','paid','230600PC20250710000001G','posted','',NULL,4,'emergency',NULL,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250517000002R','230600','2025-05-17','paid','2025-07-10',8,X'25E3568DB7C625AB5E82E94D42148A06FE106CC7AA1986E208E438D5ECCA1A14',0,'','230600002202505170000009',9,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f',5,7,'','outpatient','11','2025-05-10','2025-05-10','I10.x00',0,'none','03','马志强','6222086220931578541','102265000014','','',79725,0,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000042-1','paid','230600PC20250710000001G','posted','',NULL,5,'long_term',6,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250412000001Y','230600','2025-04-12','approval','2025-07-09',5,X'B2800CD496BA29F8BD23D6FD4BA6ABC9ABF7080705FBF40055EB09BD035AF6FD',0,'','230600002202504120000018',4,'310','2025-04-12 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","出院小结"]','[]','[]','9999-12-31',0,'9999-12-31','2025-05-27',0,'2026-08-15','adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee',6,12,'','inpatient','21','2025-03-26','2025-04-05','I10.x00',0,'none','03','刘超超','6222086245117643504','102265000014','','',271776,80945,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-05-27','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,1,'temporary',4,1,1,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB20250613000001T','230600','2025-06-13','awaiting_parcel','2025-07-07',2,X'C14B75FAF6E20A0DFC9B38413C70FF037842FC8FA0857F132A324B7CB46FF695',0,'','230600002202506130000031',11,'390','2025-06-13 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','2025-08-06',0,'9999-12-31','9999-12-31',0,'9999-12-31','428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb',7,8,'','outpatient','11','2025-05-17','2025-05-17','E11.900',0,'none','03','刘强勇','6222081219377612868','102265000014','','',38522,NULL,'','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',0,0,0,'','','','2025-07-25','9999-12-31','2025-07-07','','9999-12-31','','','','','',NULL,NULL,'',NULL,0,0,0,'',0,NULL);
INSERT INTO "claim" VALUES('230600SB202505220000016','230600','2025-05-22','review','2025-07-08',4,X'0F5A44430D75B86895404EC2D3DAA944A82AD30D2CEB9E3374A3E2B41EF17809',0,'','230600002202505220000034',12,'390','2025-05-22 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-04',0,'2026-08-15','ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b',8,6,'','outpatient','11','2025-05-13','2025-05-13','E11.900',0,'none','03','黄兰艳','6222087331412579657','102265000014','','',47016,12224,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-07-04','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,6,'none',NULL,1,0,0,'',0,NULL);
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
INSERT INTO "entitlement" VALUES('230600MT20250708000001H','230600','2025-07-08','active','2026-08-15',3,X'94A3679DD6E5B2AFD63AA4524C8E3C697A12EFCE8B2D999479ACD58D9917B793',0,'',1,1,'310','2025-07-07 19:48:06.000000','os:root','','M01600','','["H23060000001"]','[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]','[]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-08','9999-12-31','reviewer','符合',NULL,'');
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
INSERT INTO "entry" VALUES(1,3,'','230600','310100','fund','payable',63757,'approve','','2025-07-09','2025-07-08 19:48:07.843318');
INSERT INTO "entry" VALUES(2,1,'','230600','390100','fund','payable',20000,'approve','','2025-07-09','2025-07-08 19:48:07.949551');
INSERT INTO "entry" VALUES(3,4,'','230600','310100','fund','payable',17272,'approve','','2025-07-09','2025-07-08 19:48:08.021613');
INSERT INTO "entry" VALUES(4,1,'','230600','390100','payable','bank',20000,'send','230600BF202507100000018-1','2025-07-10','2025-07-09 19:48:08.510183');
INSERT INTO "entry" VALUES(5,3,'','230600','310100','payable','bank',63757,'send','230600BF202507100000026-1','2025-07-10','2025-07-09 19:48:08.510183');
INSERT INTO "entry" VALUES(6,4,'','230600','310100','payable','bank',17272,'send','230600BF202507100000034-1','2025-07-10','2025-07-09 19:48:08.510183');
INSERT INTO "entry" VALUES(7,1,'','230600','390100','bank','back',20000,'fail','230600BF202507100000018-1','2025-07-10','2025-07-09 19:48:08.601478');
INSERT INTO "entry" VALUES(8,3,'','230600','310100','bank','paid',63757,'confirm','230600BF202507100000026-1','2025-07-10','2025-07-09 19:48:08.601478');
INSERT INTO "entry" VALUES(9,4,'','230600','310100','bank','paid',17272,'confirm','230600BF202507100000034-1','2025-07-10','2025-07-09 19:48:08.601478');
INSERT INTO "entry" VALUES(10,3,'','230600','310100','paid','recoverable',2000,'decide','230600ZH20250710000001A','2025-07-10','2025-07-09 19:48:08.782984');
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
INSERT INTO "filing" VALUES('230600BA20250305000001B','230600','2025-03-05','submitted','2025-03-05',1,X'5AE94B8B7CF1B67B1849C1A55B6027FE783C70EDD8A05314EB23C18F409F3A45',0,'','230600001202503050000048',12,'390','2025-03-05 01:20:00.000000','local_online','13959216058',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146',1,'long_term_resident','440100','2025-03-06','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000001E','230600','2025-03-07','submitted','2025-03-07',1,X'DE95995884A02A18182F47922CE6E008AC8A67056CCFA120C7A7CE77BC28125A',0,'','230600001202503070000070',19,'310','2025-03-07 09:05:00.000000','national_fast','13945273099',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98',2,'other_temporary','110100','2025-03-14','2025-09-14','2025-09-14','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000002C','230600','2025-03-07','submitted','2025-03-07',1,X'3F51BB17CBDA0215B3E112D02285CAF93F29D992B64967D8CFE1DA20A8C326E2',0,'','230600001202503070000091',3,'310','2025-03-07 06:38:00.000000','local_online','13991435733',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7',3,'long_term_resident','440100','2025-03-08','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000018','230600','2025-03-03','expired','2026-08-15',5,X'BFFD6E51A1D6DA09D405B49FBC403F8C7464C9083D70F23164B5641ABD0F52E0',0,'','230600001202503030000138',4,'310','2025-03-03 04:39:00.000000','local_online','13800000000',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505',4,'other_temporary','230100','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000001S','230600','2025-03-04','returned','2025-07-07',2,X'7712018F2C56AF56551D8B7B9A0A8C6C17FB32D8D7D0FB134A83C012F7CE9100',0,'','230600001202503040000450',13,'390','2025-03-04 04:00:00.000000','local_window','13918243075',NULL,'["身份证件","居住证明"]','["身份证件"]','[]','2025-07-28',0,'9999-12-31','9999-12-31',0,'9999-12-31','1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42',5,'long_term_resident','210200','2025-03-04','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000026','230600','2025-03-03','active','2025-07-08',3,X'82D7A36D3DF11BB34BBC7306CF60D292A20A441E3927516E7E8CE6BA1FF5B596',0,'','230600001202503030000467',9,'310','2025-03-03 11:33:00.000000','national_fast','13926728762',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402',6,'long_term_resident','440100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250307000003A','230600','2025-03-07','submitted','2025-03-07',1,X'4D16ECB160100D7B1A010185234EEF2635527FC615B6E432B761EB38DFC50C46',0,'','230600001202503070000806',11,'390','2025-03-07 06:56:00.000000','local_online','13941172016',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7',7,'other_temporary','440100','2025-03-10','2026-03-10','2026-03-10','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000034','230600','2025-03-03','expired','2026-08-15',4,X'7BC406C5AF5A97120CA323BBB4A0C42768455E0A948CE8E76BF809EAFAA22590',0,'','230600001202503030000858',8,'310','2025-03-03 10:48:00.000000','national_fast','13941303895',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958',8,'other_temporary','310100','2025-03-03','2026-03-03','2026-03-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000002Q','230600','2025-03-04','rejected','2025-07-07',2,X'5440819DB6ED52692A68F30ED87EDCDC033AB971C6B72217A1F2C04FAADF2879',0,'','230600001202503040000001',6,'390','2025-03-04 02:40:00.000000','local_online','13990365896',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624',9,'other_temporary','440100','2025-03-11','2025-09-11','2025-09-11','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000042','230600','2025-03-03','expired','2026-08-15',4,X'4AC4610C90CEE7C0123D05B08F8BA8283BCC59F52B01E7F5A784936B19925B88',0,'','230600001202503030000002',14,'390','2025-03-03 11:58:00.000000','local_window','13926862336',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60',10,'other_temporary','440300','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250303000005Z','230600','2025-03-03','active','2025-07-08',3,X'34AFFBC42EF98C222290DE14951A71C8DED8F7066FF294DC476563293D004985',0,'','230600001202503030000003',18,'390','2025-03-03 07:10:00.000000','national_fast','13902808204',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12',11,'long_term_resident','220100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA202503070000048','230600','2025-03-07','submitted','2025-03-07',1,X'43A3C2CDA6A3E448319C5EB9DC76B9705F8D4EEAD873AD68945F3B744E756826',0,'','230600001202503070000004',10,'310','2025-03-07 07:26:00.000000','hospital','13915371089',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','d0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff',12,'referral','460200','2025-03-07','2025-09-07','2025-09-07','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000029','230600','2025-03-05','submitted','2025-03-05',1,X'257C79790AA227418CD7D36AE8529468FE157F2B7E00A27980B7AA7FF9F5BE98',0,'','230600001202503050000005',15,'390','2025-03-05 03:43:00.000000','local_online','13975475091',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77',13,'long_term_resident','460200','2025-03-12','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000037','230600','2025-03-05','active','2026-08-15',3,X'8A1D70534175AC8EB64A559DD9A20E1CE438EA105DB513479EA09E99B1FE7AFF',0,'','230600001202503050000006',5,'310','2025-03-05 06:11:00.000000','national_self','13996428454',NULL,'["身份证件","派出证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3',14,'stationed_worker','210200','2025-03-05','9999-12-31','9999-12-31','',0,1,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','2026-08-15','');
INSERT INTO "filing" VALUES('230600BA202507080000014','230600','2025-07-08','expired','2026-08-15',4,X'0E74C0DF620CBCCB5347B9B526B29DCB7A29A28EBE1058DC7769402EE4EA5D77',0,'',NULL,1,'310','2025-07-07 19:48:06.000000','hospital','',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','62dd3d13320de20e430a562eb40f7d25ea4e9cc3a2e87ef407c882f2fa885843',15,'referral','110100','2025-07-08','2026-01-08','2026-01-08','',0,1,1,0,NULL,'2025-07-08','9999-12-31','9999-12-31','','2026-08-15','');
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
INSERT INTO "move" VALUES('filing',1,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":2}',NULL,X'2E04598B81400C2EA6055CEBD1B30EDB',X'06786EFD311BB16C55F5634A6B804CBFACD2ECCF33B212E27225DDA95EEE37D8',X'',X'5AE94B8B7CF1B67B1849C1A55B6027FE783C70EDD8A05314EB23C18F409F3A45');
INSERT INTO "move" VALUES('filing',2,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":3}',NULL,X'0D179217DD0F1F5EB8FB929B644E0C63',X'355EFA80695D7D36317A6E0D228CF4D894F19334410F559084142C077691ED40',X'',X'DE95995884A02A18182F47922CE6E008AC8A67056CCFA120C7A7CE77BC28125A');
INSERT INTO "move" VALUES('filing',3,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":4}',NULL,X'BB0ABC807BA6D1C916F4F688E418267A',X'2E01F3B8978C43795ABBFEF382AF2AD0CEB8D2475D27DD486B72D6FA25CD9826',X'',X'3F51BB17CBDA0215B3E112D02285CAF93F29D992B64967D8CFE1DA20A8C326E2');
INSERT INTO "move" VALUES('filing',4,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":5}',NULL,X'12875482CD782E11B88EB3D34135F571',X'09AA85EE6A35193878F7176A6C0148139678C533EF448814A352F952E43A5442',X'',X'D512EDE44291A4D6A0A427CECBBE39467B2FE3A09F2E5D3F7B9F1D839136D9DF');
INSERT INTO "move" VALUES('filing',5,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":6}',NULL,X'3FE39910CFE9C1ADC35BDEA72A0C7C94',X'8A4726122F607B73188254BB23D31ADBF9CB1BA637F85ECA6BF7E2B1D4484A33',X'',X'267E14FC8D544D2FC2DED6D0756C1DB055B824841F41FCBA723612FE9F356EE5');
INSERT INTO "move" VALUES('filing',6,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":7}',NULL,X'EDEEF8D111C41B3345DB1626E5516EFF',X'C645BB42910A34A8C87BA8185A9BD79D155566C563F5D9EE37FBEF1A1807FD64',X'',X'6198898A770ED94BA169434D4A10D40285D3B62ECC8D6D7FC564FB952D319CAA');
INSERT INTO "move" VALUES('filing',7,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":8}',NULL,X'C6FEA8A50B919CE4CBD27742CB2A1ACB',X'35AC8D0447AC09128E9D46692C2372A0B170C771E9BBF6243FC059D0B8F1A42C',X'',X'4D16ECB160100D7B1A010185234EEF2635527FC615B6E432B761EB38DFC50C46');
INSERT INTO "move" VALUES('filing',8,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":9}',NULL,X'56349A1C213E4A7AE52BD6F9912CFC90',X'DFA96B67C6BF574A8262622185F0EC251E7EFE3E608E5D5E5D5266D687ABA171',X'',X'38129843FFD1D3DB5B2D929583C4C5535C12D31E812333A9725D9EBBC91B45DB');
INSERT INTO "move" VALUES('filing',9,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":10}',NULL,X'C7E7C9C1E3B066843EAB72A72FBB94AE',X'033957D2873BA32C3E1C48FB5D22CF56E3383474C5C63B8371124455EFE1F808',X'',X'0CBECA39954AB230E4BF9FD780110642D07740DD3926CE0645378D546F0CC52A');
INSERT INTO "move" VALUES('filing',10,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":11}',NULL,X'4FCCC16DB2ACC733C3002D79BC1DBB9E',X'13F3C0FBE0F9969F45A5D58036EC3E6AC938B584AE4C37EE0DD7C25C5840E30F',X'',X'C76E7CF5819B17D8D84CB3B88F152F9189C6563220FFC262A122E0EBAA1D85D6');
INSERT INTO "move" VALUES('filing',11,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":12}',NULL,X'7886D55EC3B78301B270826B14202276',X'D268E8A461967CB244969D0395C533810566505F99D0CA6E6365B96E027B8C57',X'',X'246669D315EC9D5AA0DFAE8C2386B3C2C5B3C71459A5D92EBFE5AD53CCDF8BFA');
INSERT INTO "move" VALUES('filing',12,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":13}',NULL,X'BACBFF225ECB6EEDB4BE1C89733053C7',X'3163AE31955701B2387E00F90BFE92A8741CE6C97E487F45C47CECFFA8D0EC48',X'',X'43A3C2CDA6A3E448319C5EB9DC76B9705F8D4EEAD873AD68945F3B744E756826');
INSERT INTO "move" VALUES('filing',13,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":14}',NULL,X'475A23264FFEDCE39CA5DE70304B41E2',X'A1950DB5E978D34181E9E8DD3C5973386DA086409D1ED627E2730C0E21F516D8',X'',X'257C79790AA227418CD7D36AE8529468FE157F2B7E00A27980B7AA7FF9F5BE98');
INSERT INTO "move" VALUES('filing',14,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-06 19:48:02.966863','','{"file":"filings.csv","row":15}',NULL,X'F00DD138D073C1D6227789D404832BC7',X'8B6BE64B3F3FDC7650A26BDC07D001B7FD8CFF5FC1086CCB0977BDC97C95208D',X'',X'7F238C018E9159DF4D2F46B36ACD43F812F3195C28C7F1F82623AE1EBD885C19');
INSERT INTO "move" VALUES('claim',1,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 19:48:03.008089','','{"file":"claims.jsonl","row":1}',NULL,X'14B0A521063E89B06BD0750613394DEC',X'0375F2F9C81255A76BF76A8E46218CC712C82154527C9AE07293573632BA406A',X'',X'FEA259E754CE4C8FFA40EB3C85D30E27CF2D39BF300B389247566E1B5240B4CB');
INSERT INTO "move" VALUES('claim',3,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 19:48:03.008089','','{"file":"claims.jsonl","row":3}',NULL,X'DC5D227E385834BA7B053F0288513FBE',X'D4919C03A6E2028E42AC7A4F508B908506A743B7C7C1D7178CFB9DF3CE29B14B',X'',X'AD5E6CBA7A62C8831F2C6DB8529191C5048629AC65A4DBCD2EDD6891B432075C');
INSERT INTO "move" VALUES('claim',4,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 19:48:03.008089','','{"file":"claims.jsonl","row":4}',NULL,X'B941160F8ACDB9A418D664EA91455572',X'8DBC2DAC436B76D6803C214E213ADBEA973804C30185898AF775C356AC612C4E',X'',X'760CBCCB4C1BD26F79F74BA767F3608789313CDDE3A29661D641D7564C1E2BBE');
INSERT INTO "move" VALUES('claim',5,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 19:48:03.008089','','{"file":"claims.jsonl","row":5}',NULL,X'B77C1E429FC97C70B95496E2768F4DF2',X'01EE5C4A11BFE82D0D33B974A7398502A79FACE63B5BED7667F46B541104ADA5',X'',X'545A031A38D9BD9D8197E21DCC525B696318364A71DB2D6766980F1E7899204A');
INSERT INTO "move" VALUES('claim',6,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 19:48:03.008089','','{"file":"claims.jsonl","row":6}',NULL,X'1E584F68F548D0DB95075ED454303AD3',X'53CEC14901FD79B2789C300B79321A8514971EC820DA1A38241ABB45FC7081FF',X'',X'CD4E52B94027F56E06C6642E446CAC8B423F0FEFD8FA81E8903A922910F1505F');
INSERT INTO "move" VALUES('claim',7,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 19:48:03.008089','','{"file":"claims.jsonl","row":7}',NULL,X'B68380CE7FFEE40AC4FA7D10BD3D2372',X'78DB7A5521D5172C3BEEC7317BFB95EC0E49F46F47C9000054A7B55C635B91A9',X'',X'EA95BF4816325CD0832A4FE1732EC1E185BD3B051AC9E45F445EEC4C3807EC62');
INSERT INTO "move" VALUES('claim',8,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-06 19:48:03.008089','','{"file":"claims.jsonl","row":8}',NULL,X'69DC2E9EAC52D2B3D1C490CBB2478379',X'8A73926381702E42D7B9F0ED9877909A6760DC0A2F0B96554078BFBB20DFC235',X'',X'AECAFDC40B5375C1778468CE8C30E9A80D03DF55B732EB96D3E62254772E109E');
INSERT INTO "move" VALUES('claim',1,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 19:48:04.531731','','{}',1,NULL,NULL,X'FEA259E754CE4C8FFA40EB3C85D30E27CF2D39BF300B389247566E1B5240B4CB',X'EC2E0E41ACA5C6E2B288C2998E15F19C45A815B14212611C6B501CCAA4A42B6C');
INSERT INTO "move" VALUES('claim',3,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 19:48:04.531731','','{}',1,NULL,NULL,X'AD5E6CBA7A62C8831F2C6DB8529191C5048629AC65A4DBCD2EDD6891B432075C',X'26DCDEDE7B90EC51B6D5A8ABB42C90D186B73ECB48CA0AD5DE6429BAE4D1059F');
INSERT INTO "move" VALUES('claim',4,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 19:48:04.531731','','{}',1,NULL,NULL,X'760CBCCB4C1BD26F79F74BA767F3608789313CDDE3A29661D641D7564C1E2BBE',X'B5CC7BA91C33D04745134E0335191860A1CC9CAB69C73D5F9A05EAE3DA685A29');
INSERT INTO "move" VALUES('claim',5,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 19:48:04.531731','','{}',1,NULL,NULL,X'545A031A38D9BD9D8197E21DCC525B696318364A71DB2D6766980F1E7899204A',X'CC990868A5E4E3A2BDB94C5362E8A4CFC3E5ADA35B69ED8B48F0B1B0680CB280');
INSERT INTO "move" VALUES('claim',6,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 19:48:04.531731','','{}',1,NULL,NULL,X'CD4E52B94027F56E06C6642E446CAC8B423F0FEFD8FA81E8903A922910F1505F',X'5D018EC31F418B5E70007B96B392571F7A5EFF3D33C4DF7EE462885DB009179E');
INSERT INTO "move" VALUES('claim',7,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 19:48:04.531731','','{}',1,NULL,NULL,X'EA95BF4816325CD0832A4FE1732EC1E185BD3B051AC9E45F445EEC4C3807EC62',X'C14B75FAF6E20A0DFC9B38413C70FF037842FC8FA0857F132A324B7CB46FF695');
INSERT INTO "move" VALUES('claim',8,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-06 19:48:04.531731','','{}',1,NULL,NULL,X'AECAFDC40B5375C1778468CE8C30E9A80D03DF55B732EB96D3E62254772E109E',X'4901797BAD316565F51E4DDFF92C1689C54405FDD955341C35489A2C3B36EEBD');
INSERT INTO "move" VALUES('filing',4,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 19:48:04.872541','','{}',NULL,NULL,NULL,X'D512EDE44291A4D6A0A427CECBBE39467B2FE3A09F2E5D3F7B9F1D839136D9DF',X'FAC1F7E42419CB620978D5FC6AAE4908D30726C782420BBB1BC64CBC09DA3489');
INSERT INTO "move" VALUES('filing',6,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 19:48:04.964694','','{}',NULL,NULL,NULL,X'6198898A770ED94BA169434D4A10D40285D3B62ECC8D6D7FC564FB952D319CAA',X'247CAB9DECBCD669F5ED3DC244207B64E6F8CF79860D6A9B559F63A24411C946');
INSERT INTO "move" VALUES('filing',8,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 19:48:05.071075','','{}',NULL,NULL,NULL,X'38129843FFD1D3DB5B2D929583C4C5535C12D31E812333A9725D9EBBC91B45DB',X'01737D4982CCF955E44EC215B844DB38BDA74E1EC452B29EEF36BA612BC0928F');
INSERT INTO "move" VALUES('filing',10,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 19:48:05.160679','','{}',NULL,NULL,NULL,X'C76E7CF5819B17D8D84CB3B88F152F9189C6563220FFC262A122E0EBAA1D85D6',X'C679724477BE439C7EF382733E59E4E12A786CCD6567FD321C86E46D10ECD95C');
INSERT INTO "move" VALUES('filing',11,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-06 19:48:05.279531','','{}',NULL,NULL,NULL,X'246669D315EC9D5AA0DFAE8C2386B3C2C5B3C71459A5D92EBFE5AD53CCDF8BFA',X'9AFEF3C68F1D70F2040937FB6C0ED237A4D7B2739F1C64B44215565E14A43224');
INSERT INTO "move" VALUES('filing',5,2,'2025-07-07','230600','return_for_correction','submitted','returned','intake',NULL,'2025-07-06 19:48:05.359138','','{"missing":["身份证件"]}',NULL,X'F79F040C8C07C200DCD65DA6F6BC0049',X'5EAAEE49D8919B5BCF9C46B50ACEC3F1A578EA79E9A7F3D2FEDB71625EAFBCBB',X'267E14FC8D544D2FC2DED6D0756C1DB055B824841F41FCBA723612FE9F356EE5',X'7712018F2C56AF56551D8B7B9A0A8C6C17FB32D8D7D0FB134A83C012F7CE9100');
INSERT INTO "move" VALUES('filing',9,2,'2025-07-07','230600','reject','submitted','rejected','intake',NULL,'2025-07-06 19:48:05.463834','不符合《异地就医备案实用手册》的类型','{"second":"reviewer"}',NULL,X'419429E33A0FCB021A99B01AAA5DFCD4',X'FB32F0261800760EFCAD3C285549204C2A9C779745D5B92C08A7700A67D8AB3E',X'0CBECA39954AB230E4BF9FD780110642D07740DD3926CE0645378D546F0CC52A',X'5440819DB6ED52692A68F30ED87EDCDC033AB971C6B72217A1F2C04FAADF2879');
INSERT INTO "move" VALUES('filing',4,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 19:48:05.637398','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'FAC1F7E42419CB620978D5FC6AAE4908D30726C782420BBB1BC64CBC09DA3489',X'7D793AD3B0A6487A11891126F7806A0162509E37BAF4C06624FBB012471F0CA8');
INSERT INTO "move" VALUES('filing',6,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 19:48:05.637398','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'247CAB9DECBCD669F5ED3DC244207B64E6F8CF79860D6A9B559F63A24411C946',X'82D7A36D3DF11BB34BBC7306CF60D292A20A441E3927516E7E8CE6BA1FF5B596');
INSERT INTO "move" VALUES('filing',8,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 19:48:05.637398','','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'01737D4982CCF955E44EC215B844DB38BDA74E1EC452B29EEF36BA612BC0928F',X'7D6240F0EAF9BBC92D36E8FD8329489A2AA7E806910ECC25D09A3AAB2D132B5C');
INSERT INTO "move" VALUES('filing',10,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 19:48:05.637398','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'C679724477BE439C7EF382733E59E4E12A786CCD6567FD321C86E46D10ECD95C',X'1B7D08F128F5C92B8D281611E5324C521DCE15E47503CEA23650F4BCA2305250');
INSERT INTO "move" VALUES('filing',11,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-07 19:48:05.637398','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'9AFEF3C68F1D70F2040937FB6C0ED237A4D7B2739F1C64B44215565E14A43224',X'34AFFBC42EF98C222290DE14951A71C8DED8F7066FF294DC476563293D004985');
INSERT INTO "move" VALUES('filing',4,4,'2025-07-08','230600','amend','active','active','applicant',NULL,'2025-07-07 19:48:05.845803','','{"before":{"phone":"13924771213"},"phone":"13800000000"}',NULL,X'FE8A08979F66344EF50CF03350FFFFA8',X'7621C97F4AC391A65E007C2E2D0E4A1C2CD9279E270C394D9DAF91941954F502',X'7D793AD3B0A6487A11891126F7806A0162509E37BAF4C06624FBB012471F0CA8',X'909DFB3AC0EAA1F04AA4DBA59C2F55A16564ACCD9CA93CE80117CF6B1C8972FF');
INSERT INTO "move" VALUES('referral',1,1,'2025-07-08','230600','created','','requested','doctor',NULL,'2025-07-07 19:48:05.968627','','{}',NULL,NULL,NULL,X'',X'50FE4ED3B31B7FC07DD196536A889F6F7D30A6FFC07EABC79A5BF94960DCA97E');
INSERT INTO "move" VALUES('filing',15,1,'2025-07-08','230600','created','','submitted','head',NULL,'2025-07-07 19:48:06.064745','','{}',NULL,NULL,NULL,X'',X'73F8FA2851998C82793CEE55FDC0D49AD62AE89B52741EF471B76F376F0457F4');
INSERT INTO "move" VALUES('filing',15,2,'2025-07-08','230600','review','submitted','reviewed','system',NULL,'2025-07-07 19:48:06.072295','230600ZZ20250708000001C','{"channel":"hospital","promise":false}',NULL,X'29A93AB653067FD76E96069744F81DBF',X'E7A6DBB19758DF0C48F65F9781B81F78954106FBB6D50B6656277B54DAEAA20B',X'73F8FA2851998C82793CEE55FDC0D49AD62AE89B52741EF471B76F376F0457F4',X'0A5BD8D4B63233F8EF2B44CD069FC35A90F5AE57C3D371E7545C62C5229FD42B');
INSERT INTO "move" VALUES('referral',1,2,'2025-07-08','230600','agree','requested','agreed','head',NULL,'2025-07-07 19:48:06.073717','','{"filing_no":"230600BA202507080000014","opinion":"同意"}',NULL,X'02E83438E140E91F4AE9A456B2E451C5',X'0D07FFFAA75C3C9E69C466DF0ABD1BFC8EFEBC865AAC18256F62F4A943F3D45A',X'50FE4ED3B31B7FC07DD196536A889F6F7D30A6FFC07EABC79A5BF94960DCA97E',X'F018327AA7285FBF7B7EBF63F413CBB7DCDEA8FAB4ACA972E21FE8011B2726BA');
INSERT INTO "move" VALUES('entitlement',1,1,'2025-07-08','230600','created','','applied','os:root',NULL,'2025-07-07 19:48:06.157836','','{}',NULL,NULL,NULL,X'',X'0EEA9FE1624EA31768FBDA6809E5DFC94AA1CBC1C9D872419FE511D89FF661AA');
INSERT INTO "move" VALUES('entitlement',1,2,'2025-07-08','230600','assess','applied','assessed','reviewer',NULL,'2025-07-07 19:48:06.240198','','{"conclusion":"符合"}',NULL,X'A852E25B3838A4C1ADB6E8FFE729D3A6',X'A5CD79B267042FBA814B7FA569D949032C1192BAB0B0FB054DB4390CB015D47F',X'0EEA9FE1624EA31768FBDA6809E5DFC94AA1CBC1C9D872419FE511D89FF661AA',X'AC1A3B6D0CD09985DBB5AFD5D0B89BFAAFA3F0F5465719F67D3D8EC8CC5A9C9D');
INSERT INTO "move" VALUES('claim',6,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 19:48:06.430118','','{"originals":1}',NULL,X'558EAD9DF315FA470CA19BEF0F0269AF',X'2EE4DCB19F34498D74EFA8C20D51E88C49D35B58A0956AF131123E4CB903F398',X'5D018EC31F418B5E70007B96B392571F7A5EFF3D33C4DF7EE462885DB009179E',X'8AC73B434121E353F0A6E5A4F0BED06F659CBF3D5DDD0B923A5BDABF1A080D3A');
INSERT INTO "move" VALUES('claim',6,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 19:48:06.430118','','{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}',NULL,NULL,NULL,X'8AC73B434121E353F0A6E5A4F0BED06F659CBF3D5DDD0B923A5BDABF1A080D3A',X'036C3D57CEADC0CE29EDDDC70230F872012CD554F6E315DD3199372E4AB23DAF');
INSERT INTO "move" VALUES('claim',3,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 19:48:06.599214','','{"originals":1}',NULL,X'0661FAAC2216A8866D532B7C07B30796',X'804786DCF5F0D79908DAC74EBB1FD6A02C63EE6ECCFE35EF7F8E943ECE3A1698',X'26DCDEDE7B90EC51B6D5A8ABB42C90D186B73ECB48CA0AD5DE6429BAE4D1059F',X'437DA659FB57D1734D56A3F0FBB6318B01E8B2CCA48DEF30766736950B6F5091');
INSERT INTO "move" VALUES('claim',3,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 19:48:06.599214','','{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,NULL,NULL,X'437DA659FB57D1734D56A3F0FBB6318B01E8B2CCA48DEF30766736950B6F5091',X'D006AD95EE9BFE442EB15E2ABEA099ACA7FB866B1CEE41BB1E4A7FAF205A9352');
INSERT INTO "move" VALUES('claim',1,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 19:48:06.677527','','{"originals":1}',NULL,X'901FCA4A196DCF961E02AFDE24CE6F10',X'A41341E5867CB2777B4A0A4654CD4FD8FCCF5AB80D3010D54D212BA4E15729E5',X'EC2E0E41ACA5C6E2B288C2998E15F19C45A815B14212611C6B501CCAA4A42B6C',X'72E6D1CBE7968845C70471DA1723BCCEE09AEE02819EC59351BAF23F41C08278');
INSERT INTO "move" VALUES('claim',1,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 19:48:06.677527','','{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,NULL,NULL,X'72E6D1CBE7968845C70471DA1723BCCEE09AEE02819EC59351BAF23F41C08278',X'2319285E709461319644D70111C12BCD0F679E4DF4D1BBAD893349A9027EC2D5');
INSERT INTO "move" VALUES('claim',4,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 19:48:06.750655','','{"originals":1}',NULL,X'8B2116045C7EB98A717C325C97423DC5',X'090ECDB182E1C33F8BDC99DFAA5664D5B0C45A091C0EF37121697F6E3515011C',X'B5CC7BA91C33D04745134E0335191860A1CC9CAB69C73D5F9A05EAE3DA685A29',X'CA775B1E14C985EE3D8CA801708570741DEF2144F7FEEF40EC19E32267FEE765');
INSERT INTO "move" VALUES('claim',4,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 19:48:06.750655','','{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,NULL,NULL,X'CA775B1E14C985EE3D8CA801708570741DEF2144F7FEEF40EC19E32267FEE765',X'C06F0FF2513CB63F1251A264473E16EFF0A174182BDDD707E07599AB5F80F870');
INSERT INTO "move" VALUES('claim',5,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 19:48:06.843562','','{"originals":1}',NULL,X'A4339CCEA5B06130ADA6038052B2F155',X'28280DC4606CEEF2650EC151D9C705F372F1ECF87AF3E198793B9D3200A66F0E',X'CC990868A5E4E3A2BDB94C5362E8A4CFC3E5ADA35B69ED8B48F0B1B0680CB280',X'43B0632F5A250B305ECC7BEDBAA2AFA3808D74F737CE589C45E9B00410812C38');
INSERT INTO "move" VALUES('claim',5,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 19:48:06.843562','','{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,NULL,NULL,X'43B0632F5A250B305ECC7BEDBAA2AFA3808D74F737CE589C45E9B00410812C38',X'70ADCECBB64893BD7BC2D377BF9944BB6033F1B53E7161E638E28CF5DC36E03C');
INSERT INTO "move" VALUES('claim',8,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-07 19:48:06.913100','','{"originals":1}',NULL,X'0B37DA95E0AFDD7C5C3F78C599928EB1',X'1D9BFC9554926C85E43EE5D3A4AE8407C49AD744AB5C561368904A85281202EF',X'4901797BAD316565F51E4DDFF92C1689C54405FDD955341C35489A2C3B36EEBD',X'EAC851FE6364D4B3F338BE07EE773CB7970E1FDF6E5049041D9AE002B850EA3D');
INSERT INTO "move" VALUES('claim',8,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-07 19:48:06.913100','','{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}',NULL,NULL,NULL,X'EAC851FE6364D4B3F338BE07EE773CB7970E1FDF6E5049041D9AE002B850EA3D',X'0F5A44430D75B86895404EC2D3DAA944A82AD30D2CEB9E3374A3E2B41EF17809');
INSERT INTO "move" VALUES('claim',6,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 19:48:07.204278','','{}',NULL,NULL,NULL,X'036C3D57CEADC0CE29EDDDC70230F872012CD554F6E315DD3199372E4AB23DAF',X'B2800CD496BA29F8BD23D6FD4BA6ABC9ABF7080705FBF40055EB09BD035AF6FD');
INSERT INTO "move" VALUES('claim',3,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 19:48:07.368791','','{}',NULL,NULL,NULL,X'D006AD95EE9BFE442EB15E2ABEA099ACA7FB866B1CEE41BB1E4A7FAF205A9352',X'DB5962FF23138E4E59F082DE06BC8AD458374CA400BC78F79E87DA8F0D5D794D');
INSERT INTO "move" VALUES('claim',1,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 19:48:07.525676','','{}',NULL,NULL,NULL,X'2319285E709461319644D70111C12BCD0F679E4DF4D1BBAD893349A9027EC2D5',X'FA52AD2356DD98464968E9CC8CBB99D72B0927E893CB52398C74866A2C6E784F');
INSERT INTO "move" VALUES('claim',4,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 19:48:07.626517','','{}',NULL,NULL,NULL,X'C06F0FF2513CB63F1251A264473E16EFF0A174182BDDD707E07599AB5F80F870',X'37FF52DFFC6BA6D8404B7FEF01438EA35F83BBBEE53D32371EE9344EFC93DF9C');
INSERT INTO "move" VALUES('claim',5,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-08 19:48:07.695404','','{}',NULL,NULL,NULL,X'70ADCECBB64893BD7BC2D377BF9944BB6033F1B53E7161E638E28CF5DC36E03C',X'56D319E80F59DA731039C527EBB175E10C1C13D89D44C4233A58144EAD436320');
INSERT INTO "move" VALUES('claim',3,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 19:48:07.843318','','{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","situation":"temporary"}',NULL,X'C18E871999E09BA1931D7747C2AE5733',X'03E1593EB04AEEFD502BF881FC5ACD6FD2E5F8BAA92D19EBE9151334D8654F29',X'DB5962FF23138E4E59F082DE06BC8AD458374CA400BC78F79E87DA8F0D5D794D',X'78DAE134A81FDFA649DAA659A1BCB6EF7402B4F0F6214F0840014F44D42A41B8');
INSERT INTO "move" VALUES('claim',1,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 19:48:07.949551','','{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","situation":"emergency"}',NULL,X'3B51ADE928144C24BC09E420505EAF10',X'D8782C645F570A564941347E738E189EB20CDA54518AEA0EB499867DE42CD16F',X'FA52AD2356DD98464968E9CC8CBB99D72B0927E893CB52398C74866A2C6E784F',X'6CF3B501FAB69EC9AC68D195F3A0AAFBD361A5600E4D219AE62DFB27D358564A');
INSERT INTO "move" VALUES('claim',4,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 19:48:08.021613','','{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","situation":"emergency"}',NULL,X'06B9DFC501C549D5A6E745484EADEA46',X'787A5910B9D1B7886E84E1FE8BF7B80CE29CC20A02585C36A8ABC211C198632C',X'37FF52DFFC6BA6D8404B7FEF01438EA35F83BBBEE53D32371EE9344EFC93DF9C',X'77D5D38D3AA13C5C6333F9CB62E5985350430F1743CABC16E7C0EF128D53C692');
INSERT INTO "move" VALUES('claim',5,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-08 19:48:08.151835','','{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","situation":"long_term"}',NULL,X'60312259B1492DD0C82E3CC247D7F250',X'01C6D55B731C9A90BC0E99858E56473691FB5028C484E105E6F734BE2AE9A4B7',X'56D319E80F59DA731039C527EBB175E10C1C13D89D44C4233A58144EAD436320',X'60C02E6417F248105123D1624E8404B76C66AEB57D4344E5B43AE004AAC38D2C');
INSERT INTO "move" VALUES('payout',1,1,'2025-07-10','230600','draft','','drafted','system',NULL,'2025-07-09 19:48:08.315847','','{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'F75C5A482EBD50C3C0029A9A205DF88A',X'508877F10A611C2011BAD7678C2A63E740347A0EDE2971162B2243B86831F161',X'',X'A4B9BE906CF33A5D9BAC2D2EC686807800C09E7B766CB7D6538084D8A0F38DCC');
INSERT INTO "move" VALUES('payment',1,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 19:48:08.315847','','{}',NULL,NULL,NULL,X'',X'9C8885E40EC9ED228ECA29AC181E72385F3C2712735FFBDF4EB5D6897C98F464');
INSERT INTO "move" VALUES('payment',2,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 19:48:08.315847','','{}',NULL,NULL,NULL,X'',X'98097E780A62D50DE642167B613824ED5C9A0852DAF54733C43F51782D750371');
INSERT INTO "move" VALUES('payment',3,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 19:48:08.315847','','{}',NULL,NULL,NULL,X'',X'CF2D579827997D07DEC6C7FE40A4F25FB33418E30D1AF80ADB337884171A0DA7');
INSERT INTO "move" VALUES('payment',4,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-09 19:48:08.315847','','{}',NULL,NULL,NULL,X'',X'40669C5557A303B61E94FC2D59390D14A2A2776AB89C81DC2F2EBFDD0F9814C8');
INSERT INTO "move" VALUES('payout',1,2,'2025-07-10','230600','sign','drafted','signed','cashier2',NULL,'2025-07-09 19:48:08.434969','','{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'620A92E6BF66B0C82A6B75564822ED9E',X'9B21B13ADD34CAB403945F209A8AF614134C7B62D25F72CD148F43DD9CCAA668',X'A4B9BE906CF33A5D9BAC2D2EC686807800C09E7B766CB7D6538084D8A0F38DCC',X'89ED26C40EE411C00D7C6EB54CB78D3A0DDF9DB6C40AB6B9C956C8CC453940AF');
INSERT INTO "move" VALUES('claim',1,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 19:48:08.434969','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'6CF3B501FAB69EC9AC68D195F3A0AAFBD361A5600E4D219AE62DFB27D358564A',X'304D41C46464AACA46A572C6F4B66A0CFA31BAA1324461331DDBFDCCE93F8F11');
INSERT INTO "move" VALUES('claim',3,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 19:48:08.434969','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'78DAE134A81FDFA649DAA659A1BCB6EF7402B4F0F6214F0840014F44D42A41B8',X'5553AAD257450B9BF592D46BB0820F6C45DE0B82CBE207F0AEDEA5F3EA576B6D');
INSERT INTO "move" VALUES('claim',4,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 19:48:08.434969','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'77D5D38D3AA13C5C6333F9CB62E5985350430F1743CABC16E7C0EF128D53C692',X'F761222E303FC721BF05B2889633E4F20C245CAB950574F09A8AB9D5221F6796');
INSERT INTO "move" VALUES('claim',5,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-09 19:48:08.434969','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'60C02E6417F248105123D1624E8404B76C66AEB57D4344E5B43AE004AAC38D2C',X'AEA27D8FAAB3412F689C89AE01E8F28B195BA37EE9B883E1A10962A3BC97B1B0');
INSERT INTO "move" VALUES('payment',1,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-09 19:48:08.510183','','{"amount":20000,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'9C8885E40EC9ED228ECA29AC181E72385F3C2712735FFBDF4EB5D6897C98F464',X'1C4A8A980FA8DF5DF0DEACEAF47F87DA82D0B438BB0679AF5BA86CA41D9F5224');
INSERT INTO "move" VALUES('payment',2,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-09 19:48:08.510183','','{"amount":63757,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'98097E780A62D50DE642167B613824ED5C9A0852DAF54733C43F51782D750371',X'DE1DBE4DAE8DD50D612B6CCF9F6BD35CD1098D61B4C71B10845273A89348D5FC');
INSERT INTO "move" VALUES('payment',3,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-09 19:48:08.510183','','{"amount":17272,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'CF2D579827997D07DEC6C7FE40A4F25FB33418E30D1AF80ADB337884171A0DA7',X'FCA52D303DE8A796427C0759932A10865A46C68B8BDBA30300628EA5F3634EB0');
INSERT INTO "move" VALUES('payment',4,2,'2025-07-10','230600','waive','planned','paid','system',NULL,'2025-07-09 19:48:08.510183','','{}',NULL,NULL,NULL,X'40669C5557A303B61E94FC2D59390D14A2A2776AB89C81DC2F2EBFDD0F9814C8',X'724822413FFADF9B79BE034FE38368FE05992B1BB39961D330DE3749CEE2E998');
INSERT INTO "move" VALUES('claim',5,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-09 19:48:08.510183','','{"payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'AEA27D8FAAB3412F689C89AE01E8F28B195BA37EE9B883E1A10962A3BC97B1B0',X'25E3568DB7C625AB5E82E94D42148A06FE106CC7AA1986E208E438D5ECCA1A14');
INSERT INTO "move" VALUES('payout',1,3,'2025-07-10','230600','send','signed','sent','cashier',NULL,'2025-07-09 19:48:08.510183','','{}',NULL,NULL,NULL,X'89ED26C40EE411C00D7C6EB54CB78D3A0DDF9DB6C40AB6B9C956C8CC453940AF',X'DA2822B16F33209E784B760B7921CF40B9B7A7773B78969E2B7C9405DADE10AD');
INSERT INTO "move" VALUES('payment',1,3,'2025-07-10','230600','fail','sent','failed','system',NULL,'2025-07-09 19:48:08.601478','','{"booked_on":"2025-07-10","reason_code":"AC01"}',NULL,NULL,NULL,X'1C4A8A980FA8DF5DF0DEACEAF47F87DA82D0B438BB0679AF5BA86CA41D9F5224',X'880B685B01F3FBCEACD48865E42ACAE3D8BEB8AFBAD3F8AEE21732B19866D028');
INSERT INTO "move" VALUES('claim',1,8,'2025-07-10','230600','fail_payment','paying','payment_failed','system',NULL,'2025-07-09 19:48:08.601478','','{"payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'304D41C46464AACA46A572C6F4B66A0CFA31BAA1324461331DDBFDCCE93F8F11',X'380CB9FC9DEE1CD751FF0FBD6AA27CEE61B44356A43557C7D2084F83D0358F75');
INSERT INTO "move" VALUES('payment',2,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-09 19:48:08.601478','','{"amount":63757,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'DE1DBE4DAE8DD50D612B6CCF9F6BD35CD1098D61B4C71B10845273A89348D5FC',X'2889B08D8317CF3F23A4F7591169C8F08863C607A1958F63851ACD704881641B');
INSERT INTO "move" VALUES('payment',3,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-09 19:48:08.601478','','{"amount":17272,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'FCA52D303DE8A796427C0759932A10865A46C68B8BDBA30300628EA5F3634EB0',X'922C1228EDD4E0299FF3D8345F369B43203CDF3217FD7BE8B9286720893B2048');
INSERT INTO "move" VALUES('claim',3,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-09 19:48:08.601478','','{"payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'5553AAD257450B9BF592D46BB0820F6C45DE0B82CBE207F0AEDEA5F3EA576B6D',X'90749AB64DA9661C1D4DA5D8318E0DE0EDB671889253E48AE0D0B6067B4BA050');
INSERT INTO "move" VALUES('claim',4,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-09 19:48:08.601478','','{"payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'F761222E303FC721BF05B2889633E4F20C245CAB950574F09A8AB9D5221F6796',X'31F5E6E45B63914954B103F4A89CE5FE060B167F8BF5242F9DFF8F246256A5B8');
INSERT INTO "move" VALUES('payout',1,4,'2025-07-10','230600','settle','sent','settled','system',NULL,'2025-07-09 19:48:08.601478','','{}',NULL,NULL,NULL,X'DA2822B16F33209E784B760B7921CF40B9B7A7773B78969E2B7C9405DADE10AD',X'A03325D5A29A00E7A29B960B52E5CC3E59CFD30BB301F5CDB74B5EFD6E5845D8');
INSERT INTO "move" VALUES('recovery',1,1,'2025-07-10','230600','propose','','proposed','auditor',NULL,'2025-07-09 19:48:08.718019','重复收费','{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}',NULL,X'D4DFAA51084380301F8449126206F000',X'BF0B53466268A54F4F5565BB124674E457FDADAB858D4B1D15928616BA6C5757',X'',X'637DDD05A3DBCA399F238A2F25FAF54092CD59CA272A332D61633AB622E45BF6');
INSERT INTO "move" VALUES('recovery',1,2,'2025-07-10','230600','decide','proposed','open','approver2',NULL,'2025-07-09 19:48:08.782984','重复收费','{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}',NULL,X'789208B5BC5C35A6C9AD2974A730EAEB',X'2A0E8BAFB3CE811AD5009D16A39B5E5BCFF1B9C506BCE6A2B0F67826062EDD35',X'637DDD05A3DBCA399F238A2F25FAF54092CD59CA272A332D61633AB622E45BF6',X'97A818E8C5AED6F7D620123D9C7F79ACF034E9DEE80BDF96B4FB6342809334A1');
INSERT INTO "move" VALUES('filing',14,2,'2026-08-15','230600','review','submitted','reviewed','system',NULL,'2026-08-14 19:48:09.329116','','{"channel":"national_self","promise":false}',7,NULL,NULL,X'7F238C018E9159DF4D2F46B36ACD43F812F3195C28C7F1F82623AE1EBD885C19',X'21096D76E5ED807A572031CC5C82C269EB9B5700B76818EB72D80ED7A21D3197');
INSERT INTO "move" VALUES('filing',14,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-14 19:48:09.364003','','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}',8,NULL,NULL,X'21096D76E5ED807A572031CC5C82C269EB9B5700B76818EB72D80ED7A21D3197',X'8A1D70534175AC8EB64A559DD9A20E1CE438EA105DB513479EA09E99B1FE7AFF');
INSERT INTO "move" VALUES('filing',15,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-14 19:48:09.364003','','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}',8,NULL,NULL,X'0A5BD8D4B63233F8EF2B44CD069FC35A90F5AE57C3D371E7545C62C5229FD42B',X'1368D879DDB86F4B01524E69379BFD1D24BF97BF31E4E3C0695687148816A2BC');
INSERT INTO "move" VALUES('filing',4,5,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 19:48:09.387690','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'909DFB3AC0EAA1F04AA4DBA59C2F55A16564ACCD9CA93CE80117CF6B1C8972FF',X'BFFD6E51A1D6DA09D405B49FBC403F8C7464C9083D70F23164B5641ABD0F52E0');
INSERT INTO "move" VALUES('filing',10,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 19:48:09.387690','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'1B7D08F128F5C92B8D281611E5324C521DCE15E47503CEA23650F4BCA2305250',X'4AC4610C90CEE7C0123D05B08F8BA8283BCC59F52B01E7F5A784936B19925B88');
INSERT INTO "move" VALUES('filing',15,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 19:48:09.387690','','{"ends_on":"2026-01-08"}',9,NULL,NULL,X'1368D879DDB86F4B01524E69379BFD1D24BF97BF31E4E3C0695687148816A2BC',X'0E74C0DF620CBCCB5347B9B526B29DCB7A29A28EBE1058DC7769402EE4EA5D77');
INSERT INTO "move" VALUES('filing',8,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-14 19:48:09.387690','','{"ends_on":"2026-03-03"}',9,NULL,NULL,X'7D6240F0EAF9BBC92D36E8FD8329489A2AA7E806910ECC25D09A3AAB2D132B5C',X'7BC406C5AF5A97120CA323BBB4A0C42768455E0A948CE8E76BF809EAFAA22590');
INSERT INTO "move" VALUES('referral',1,3,'2026-08-15','230600','transmit','agreed','transmitted','system',NULL,'2026-08-14 19:48:09.411236','','{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}',10,NULL,NULL,X'F018327AA7285FBF7B7EBF63F413CBB7DCDEA8FAB4ACA972E21FE8011B2726BA',X'AB70A34C19FDEBE09DF10465AB8F7D434DA74AE9823AAF39E9F1E70068A03550');
INSERT INTO "move" VALUES('referral',1,4,'2026-08-15','230600','expire','transmitted','expired','system',NULL,'2026-08-14 19:48:09.428362','','{"ends_on":"2026-01-08"}',11,NULL,NULL,X'AB70A34C19FDEBE09DF10465AB8F7D434DA74AE9823AAF39E9F1E70068A03550',X'442EBD47544ABF8B5267AE80910F2FC0CC1985DF53A9F0E6CC3121825072662A');
INSERT INTO "move" VALUES('entitlement',1,3,'2026-08-15','230600','activate','assessed','active','system',NULL,'2026-08-14 19:48:09.440100','','{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}',12,NULL,NULL,X'AC1A3B6D0CD09985DBB5AFD5D0B89BFAAFA3F0F5465719F67D3D8EC8CC5A9C9D',X'94A3679DD6E5B2AFD63AA4524C8E3C697A12EFCE8B2D999479ACD58D9917B793');
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
INSERT INTO "notice" VALUES(1,'claim',1,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 19:48:04.531731','2025-07-06 19:48:04.531731','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(3,'claim',3,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 19:48:04.531731','2025-07-06 19:48:04.531731','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(4,'claim',4,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 19:48:04.531731','2025-07-06 19:48:04.531731','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(5,'claim',5,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 19:48:04.531731','2025-07-06 19:48:04.531731','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(6,'claim',6,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 19:48:04.531731','2025-07-06 19:48:04.531731','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(7,'claim',7,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 19:48:04.531731','2025-07-06 19:48:04.531731','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(8,'claim',8,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-06 19:48:04.531731','2025-07-06 19:48:04.531731','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(9,'filing',4,'230600','review','2','{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 19:48:04.872541','2025-07-06 19:48:04.872541','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(10,'filing',6,'230600','review','2','{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 19:48:04.964694','2025-07-06 19:48:04.964694','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(11,'filing',8,'230600','review','2','{"ends_on":"2026-03-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 19:48:05.071075','2025-07-06 19:48:05.071075','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(12,'filing',10,'230600','review','2','{"ends_on":"2025-09-03","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 19:48:05.160679','2025-07-06 19:48:05.160679','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(13,'filing',11,'230600','review','2','{"ends_on":"9999-12-31","reason":"","starts_on":"2025-03-03"}','2025-07-07','2025-07-06 19:48:05.279531','2025-07-06 19:48:05.279531','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(14,'filing',5,'230600','return_for_correction','2','{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}','2025-07-07','2025-07-06 19:48:05.359138','2025-07-06 19:48:05.359138','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(15,'filing',9,'230600','reject','2','{"reason":"不符合《异地就医备案实用手册》的类型","second":"reviewer"}','2025-07-07','2025-07-06 19:48:05.463834','2025-07-06 19:48:05.463834','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(16,'filing',4,'230600','activate','3','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 19:48:05.637398','2025-07-07 19:48:05.637398','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(17,'filing',6,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 19:48:05.637398','2025-07-07 19:48:05.637398','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(18,'filing',8,'230600','activate','3','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 19:48:05.637398','2025-07-07 19:48:05.637398','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(19,'filing',10,'230600','activate','3','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 19:48:05.637398','2025-07-07 19:48:05.637398','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(20,'filing',11,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}','2025-07-08','2025-07-07 19:48:05.637398','2025-07-07 19:48:05.637398','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(21,'filing',15,'230600','review','2','{"channel":"hospital","ends_on":"2026-01-08","promise":false,"reason":"230600ZZ20250708000001C","starts_on":"2025-07-08"}','2025-07-08','2025-07-07 19:48:06.072295','2025-07-07 19:48:06.072295','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(22,'entitlement',1,'230600','assess','2','{"conclusion":"符合","disease_name":"M01600","reason":""}','2025-07-08','2025-07-07 19:48:06.240198','2025-07-07 19:48:06.240198','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(24,'claim',3,'230600','approve','6','{"calc_why":"","calculation_id":2,"disallowed":[],"payable":"637.57","reason":"","situation":"temporary","total":"2982.78"}','2025-07-09','2025-07-08 19:48:07.843318','2025-07-08 19:48:07.843318','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(25,'claim',1,'230600','approve','6','{"calc_why":"","calculation_id":3,"disallowed":[],"payable":"200.00","reason":"","situation":"emergency","total":"1148.98"}','2025-07-09','2025-07-08 19:48:07.949551','2025-07-08 19:48:07.949551','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(26,'claim',4,'230600','approve','6','{"calc_why":"","calculation_id":4,"disallowed":[],"payable":"172.72","reason":"","situation":"emergency","total":"1863.90"}','2025-07-09','2025-07-08 19:48:08.021613','2025-07-08 19:48:08.021613','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(27,'claim',5,'230600','approve','6','{"calc_why":"","calculation_id":5,"disallowed":[],"payable":"0.00","reason":"","situation":"long_term","total":"797.25"}','2025-07-09','2025-07-08 19:48:08.151835','2025-07-08 19:48:08.151835','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(28,'claim',5,'230600','confirm_payment','8','{"account_end":"8541","paid":"0.00","payment_no":"230600BF202507100000042-1"}','2025-07-10','2025-07-09 19:48:08.510183','2025-07-09 19:48:08.510183','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(29,'claim',1,'230600','fail_payment','8','{"account_end":"9455","paid":"200.00","payment_no":"230600BF202507100000018-1"}','2025-07-10','2025-07-09 19:48:08.601478','2025-07-09 19:48:08.601478','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(30,'claim',3,'230600','confirm_payment','8','{"account_end":"2975","paid":"637.57","payment_no":"230600BF202507100000026-1"}','2025-07-10','2025-07-09 19:48:08.601478','2025-07-09 19:48:08.601478','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(31,'claim',4,'230600','confirm_payment','8','{"account_end":"5114","paid":"172.72","payment_no":"230600BF202507100000034-1"}','2025-07-10','2025-07-09 19:48:08.601478','2025-07-09 19:48:08.601478','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(32,'claim',3,'230600','decide','230600ZH20250710000001A-2','{"amount":2000,"cause":"重复收费","claim_no":"230600SB20250429000001T","owed":"20.00","reason":"重复收费","set_off":false}','2025-07-10','2025-07-09 19:48:08.782984','2025-07-09 19:48:08.782984','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(33,'filing',14,'230600','review','2','{"channel":"national_self","ends_on":"9999-12-31","promise":false,"starts_on":"2025-03-05"}','2026-08-15','2026-08-14 19:48:09.329116','2026-08-14 19:48:09.329116','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(34,'filing',14,'230600','activate','3','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}','2026-08-15','2026-08-14 19:48:09.364003','2026-08-14 19:48:09.364003','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(35,'filing',15,'230600','activate','3','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}','2026-08-15','2026-08-14 19:48:09.364003','2026-08-14 19:48:09.364003','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(36,'filing',5,'230600','correction_ends','2025-07-28','{"days":5,"ends_on":"2025-07-28"}','2026-08-15','2026-08-14 19:48:09.520375','2026-08-14 19:48:09.520375','sent','',NULL,NULL,0,NULL,'');
INSERT INTO "notice" VALUES(37,'claim',7,'230600','posting_ends','2025-08-06','{"days":5,"ends_on":"2025-08-06"}','2026-08-15','2026-08-14 19:48:09.532134','2026-08-14 19:48:09.532134','sent','',NULL,NULL,0,NULL,'');
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
INSERT INTO "payment" VALUES('230600BF202507100000018-1','230600','2025-07-10','failed','2025-07-10',3,X'880B685B01F3FBCEACD48865E42ACAE3D8BEB8AFBAD3F8AEE21732B19866D028',0,'',1,'230600BF202507100000018',1,1,'230600SB202505160000019',13,'',1,'230600PC20250710000001G',1,'bank',20000,0,'','林芳','6222085776238289455','102265000014','2025-07-10','2025-07-15','','AC01','账号不存在','B000018-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000026-1','230600','2025-07-10','paid','2025-07-10',3,X'2889B08D8317CF3F23A4F7591169C8F08863C607A1958F63851ACD704881641B',0,'',2,'230600BF202507100000026',1,3,'230600SB20250429000001T',8,'',1,'230600PC20250710000001G',2,'bank',63757,0,'','杨艳涛','6222082253883822975','102265000014','2025-07-10','2025-07-15','','','','B000026-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000034-1','230600','2025-07-10','paid','2025-07-10',3,X'922C1228EDD4E0299FF3D8345F369B43203CDF3217FD7BE8B9286720893B2048',0,'',3,'230600BF202507100000034',1,4,'230600SB20250517000001T',19,'',1,'230600PC20250710000001G',3,'bank',17272,0,'','陈国艳','6222080076313355114','102265000014','2025-07-10','2025-07-15','','','','B000034-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000042-1','230600','2025-07-10','paid','2025-07-10',2,X'724822413FFADF9B79BE034FE38368FE05992B1BB39961D330DE3749CEE2E998',0,'',4,'230600BF202507100000042',1,5,'230600SB20250517000002R',9,'',1,'230600PC20250710000001G',4,'none',0,0,'','马志强','6222086220931578541','102265000014','9999-12-31','9999-12-31','','','','','9999-12-31','');
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
INSERT INTO "payout" VALUES('230600PC20250710000001G','230600','2025-07-10','settled','2025-07-10',4,X'A03325D5A29A00E7A29B960B52E5CC3E59CFD30BB301F5CDB74B5EFD6E5845D8',0,'',1,'example_csv',4,0,101029,'0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe','2025-07-09 19:48:08.315847','system','cashier2','2025-07-10','2025-07-15','[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]','2025-07-09 19:48:08.546192');
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
	merged_into_id BIGINT, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_psn_no_area UNIQUE (psn_no, area)
);
INSERT INTO "person" VALUES(1,'230600','230600000000000003','胡志艳','01','230602196502123488','310','1201','2010-10-26','9999-12-31','','13987515553','中国工商银行大庆分行','102265000014','6222080200957477766','胡志艳','92341f941d4c386e92069cbae5537db6d4cf31878cebbceff5b67839a0037ddc',0,'',NULL);
INSERT INTO "person" VALUES(2,'230600','230600000000000008','周兰艳','01','23060219750628585X','310','1101','2016-09-03','9999-12-31','','13939088774','中国工商银行大庆分行','102265000014','6222081133748802282','周兰艳','871800f7ec48360c4d73ca911ac5b2d4cc554d335e381f5f4cc863c3e152fdad',0,'',NULL);
INSERT INTO "person" VALUES(3,'230600','230600000000000096','吴文强','01','230602200206262933','310','1101','2020-11-17','9999-12-31','','13991435733','中国工商银行大庆分行','102265000014','6222082896554986576','吴文强','334fbf7f134c811f5ea6210fd9fca094c69c44c848dcce7c85ec8bcf3a688a84',0,'',NULL);
INSERT INTO "person" VALUES(4,'230600','230600000000000153','刘超超','01','230602197105286835','310','1101','2020-03-26','9999-12-31','','13924771213','中国工商银行大庆分行','102265000014','6222086245117643504','刘超超','4c4398f90d22828f0b32a1d271f4e6bb67e02557445b434b00c9c80d459ac77d',0,'',NULL);
INSERT INTO "person" VALUES(5,'230600','230600000000000193','孙磊艳','01','230602198601267443','310','1101','2023-01-10','9999-12-31','','13996428454','中国工商银行大庆分行','102265000014','6222086105994488086','孙磊艳','9a6750c23424a8fc226ef0a5a4b2357dd10f2443c102a2fb20faf069536ceb51',0,'',NULL);
INSERT INTO "person" VALUES(6,'230600','230600000000000240','林国霞','01','230602195405201259','390','1601','2012-03-15','9999-12-31','','13990365896','中国工商银行大庆分行','102265000014','6222086104086608602','林国霞','cb18f98bc09b952d5696340713712e9c3ff0d3bb920e13a49a79fe057d9ca68f',0,'',NULL);
INSERT INTO "person" VALUES(7,'230600','230600000000000316','郭磊','01','230602198711162079','310','1101','2018-10-19','9999-12-31','','13999004726','中国工商银行大庆分行','102265000014','6222081414631641981','郭磊','ee7c6dbdeb79c8e8f7c6bff67793abd940d926df3c7f62a0e0c5975a7a0a444b',0,'',NULL);
INSERT INTO "person" VALUES(8,'230600','230600000000000499','杨艳涛','01','230602198808146227','310','1101','2007-03-28','9999-12-31','','13941303895','中国工商银行大庆分行','102265000014','6222082253883822975','杨艳涛','de1e27c1fd8d7618a968221102f7cd140f6472bd9efbd008bac513e00e09e1ff',0,'',NULL);
INSERT INTO "person" VALUES(9,'230600','230600000000000566','马志强','01','230602193901019334','310','1201','2014-09-18','9999-12-31','','13926728762','中国工商银行大庆分行','102265000014','6222086220931578541','马志强','35f4b9b25d2c0892d4ca79530152ba85f471c34e05e8e9729226d06cf89d7b53',0,'',NULL);
INSERT INTO "person" VALUES(10,'230600','230600000000000595','朱军平','01','230602200209132894','310','1101','2014-01-08','9999-12-31','','13915371089','中国工商银行大庆分行','102265000014','6222089539555584296','朱军平','610890eaf2688ddd8dfadafb087bb72826ac282c00d3e0d90cab14744585db2e',0,'',NULL);
INSERT INTO "person" VALUES(11,'230600','230600000000000681','刘强勇','01','23060219591223352X','390','1601','2016-10-23','9999-12-31','','13941172016','中国工商银行大庆分行','102265000014','6222081219377612868','刘强勇','25d959479104c27826047df0a1f0f39caafad9138306ab882e736cf342cfe307',0,'',NULL);
INSERT INTO "person" VALUES(12,'230600','230600000000000752','黄兰艳','01','230602201310022272','390','1403','2014-03-23','9999-12-31','','13959216058','中国工商银行大庆分行','102265000014','6222087331412579657','黄兰艳','0dce207960e62bf54da11dfe33ba2e599588926816927e5b3ce800f481644b29',0,'',NULL);
INSERT INTO "person" VALUES(13,'230600','230600000000000874','林芳','01','230602194102259125','390','1601','2019-04-21','9999-12-31','','13918243075','中国工商银行大庆分行','102265000014','6222085776238289455','林芳','69fb3841c843d7ddbd51ad513eaddc6be026cd8ba3007bc922e12ebe28e9d0b7',0,'',NULL);
INSERT INTO "person" VALUES(14,'230600','230600000000000923','徐玉娜','01','230602201201299635','390','1403','2014-10-30','9999-12-31','','13926862336','中国工商银行大庆分行','102265000014','6222082647147344736','徐玉娜','75a764eaa0b0676b79b733e7ccdae0570b6fce5f84c2b152add84bc2f4bb56e6',0,'',NULL);
INSERT INTO "person" VALUES(15,'230600','230600000000000999','黄秀芳','01','230602197608029486','390','1501','2009-09-16','9999-12-31','','13975475091','中国工商银行大庆分行','102265000014','6222089133507452958','黄秀芳','82a02e0525e01554e17f5ff96495544890933756a40eddc07afa6d6b0bc00d6e',0,'',NULL);
INSERT INTO "person" VALUES(16,'230600','230600000000001012','徐红文','01','230602196810292902','310','1101','2019-11-16','9999-12-31','','13942759190','中国工商银行大庆分行','102265000014','6222085608436231692','徐红文','c86a0830fe15fc10b1ee8842256383ebf824cfe463aae6cc52599ada5c9cdc6c',0,'',NULL);
INSERT INTO "person" VALUES(17,'230600','230600000000001014','杨秀','01','230602198402059406','310','1101','2014-05-22','9999-12-31','','13907270606','中国工商银行大庆分行','102265000014','6222082282315233626','杨秀','344488fdf8d1f9dbef6b62c55ad58b3dada4891def5bff4a3e408f27c497635c',0,'',NULL);
INSERT INTO "person" VALUES(18,'230600','230600000000001097','陈刚','01','230602193808037490','390','1601','2019-01-23','9999-12-31','','13902808204','中国工商银行大庆分行','102265000014','6222084464869350927','陈刚','f26005ae0382ec5f4945fc9a6d6a7f11ee8a4b550be4ff4c1a8a017c32943c0d',0,'',NULL);
INSERT INTO "person" VALUES(19,'230600','230600000000001149','陈国艳','01','230602197508319523','310','1101','2017-05-12','9999-12-31','','13945273099','中国工商银行大庆分行','102265000014','6222080076313355114','陈国艳','6c1c47590c0432770bf0348aaa7a413a68e5e9f364ba8dc9ebfff801bba61333',0,'',NULL);
INSERT INTO "person" VALUES(20,'230600','230600000000000001','郭静英','01','230602200005041595','390','1501','2008-05-31','9999-12-31','','13700000000','中国工商银行大庆分行','102265000014','6222086465981220789','郭静英','9df86c55a7a8d87b0f08705f091489c4ce0eed61fe5c348c2e1a31689695d49d',0,'',NULL);
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
INSERT INTO "recovery" VALUES('230600ZH20250710000001A','230600','2025-07-10','open','2025-07-10',2,X'97A818E8C5AED6F7D620123D9C7F79ACF034E9DEE80BDF96B4FB6342809334A1',0,'',1,'recover',3,'230600SB20250429000001T',8,2000,0,'{"310100":2000}','{}',0,'','','',0,'重复收费','by_hand','{}',NULL,NULL,'auditor','approver2');
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
INSERT INTO "referral" VALUES('230600ZZ20250708000001C','230600','2025-07-08','expired','2026-08-15',4,X'442EBD47544ABF8B5267AE80910F2FC0CC1985DF53A9F0E6CC3121825072662A',0,'',1,1,'310','2025-07-07 19:48:05.000000','hospital','','','H23060000001','大庆市样例第1医院','02',2,'H11010000001','北京市样例第1医院','02','110100','C34.9','肺恶性肿瘤','','','difficult','同意',1,'2025-07-08','2025-07-08','2026-01-08',0,'','doctor','head',15,'230600BA202507080000014',NULL,'');
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
INSERT INTO "referral_event" VALUES(1,'230600ZZ20250708000001C','H11010000001','transmitted','{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}','2026-08-15','2026-08-14 19:48:09.410354',NULL);
CREATE TABLE register_change (
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	"before" TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, former_certno VARCHAR(50) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_register_change PRIMARY KEY (id)
);
INSERT INTO "register_change" VALUES(1,'institution','H23060000001','{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}','2025-07-11','2025-07-10 19:48:08.983408','');
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
INSERT INTO "removal" VALUES(1,'erase','claim',2,'230600SB20250606000001C','[1,3]',NULL,'admin','auditor','本人依法申请','2025-07-11','2025-07-10 19:48:09.138649',X'',X'2821F55605774A3413E9162C0DF9FFF789CAAE46385432221667754B3E1A5428');
INSERT INTO "removal" VALUES(2,'archive','claim',2,'230600SB20250606000001C','[]',X'FE16CA9D04333DD5A66891554F6BCA08640C93719A123AE9A7EDBAA22DD2BC97','admin','','closed before 2026-08-15','2026-08-15','2026-08-14 19:48:09.631070',X'2821F55605774A3413E9162C0DF9FFF789CAAE46385432221667754B3E1A5428',X'33C0E164DF8E08FBC7F919A30AEB31AB78DC34C17F445B2AA756DFEFE93B232B');
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
INSERT INTO "run" VALUES(1,'precheck_claims','2025-07-07',10000,'done','office:1199:9a495c5a-6ecd1b44',NULL,1,'2025-07-06 19:48:04.507955','2025-07-06 19:48:04.507971','2025-07-06 19:48:04.658325',8,0,0,'','os:root');
INSERT INTO "run" VALUES(2,'activate_filings','2025-07-08',10000,'done','office:1199:9a495c5a-e48adba1',NULL,1,'2025-07-07 19:48:05.611960','2025-07-07 19:48:05.611971','2025-07-07 19:48:05.656571',5,0,0,'','os:root');
INSERT INTO "run" VALUES(3,'calculate_claims','2025-07-09',10000,'done','office:1199:9a495c5a-c841bb58',NULL,1,'2025-07-08 19:48:07.070651','2025-07-08 19:48:07.070660','2025-07-08 19:48:07.106657',0,0,0,'','os:root');
INSERT INTO "run" VALUES(4,'build_payouts','2025-07-10',10000,'done','office:1199:9a495c5a-e0f37aa4',NULL,1,'2025-07-09 19:48:08.308412','2025-07-09 19:48:08.308420','2025-07-09 19:48:08.344813',0,0,0,'','os:root');
INSERT INTO "run" VALUES(5,'prepare_months','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.280967','2026-08-14 19:48:09.280981','2026-08-14 19:48:09.310680',0,0,0,'','os:root');
INSERT INTO "run" VALUES(6,'terminate_uncovered','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.312905','2026-08-14 19:48:09.312914','2026-08-14 19:48:09.314253',0,0,0,'','os:root');
INSERT INTO "run" VALUES(7,'review_self_service','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.320280','2026-08-14 19:48:09.320289','2026-08-14 19:48:09.349375',1,0,0,'','os:root');
INSERT INTO "run" VALUES(8,'activate_filings','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.354221','2026-08-14 19:48:09.354231','2026-08-14 19:48:09.374902',2,0,0,'','os:root');
INSERT INTO "run" VALUES(9,'expire_filings','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.376720','2026-08-14 19:48:09.376729','2026-08-14 19:48:09.402878',4,0,0,'','os:root');
INSERT INTO "run" VALUES(10,'transmit_referrals','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.403712','2026-08-14 19:48:09.403719','2026-08-14 19:48:09.418108',1,0,0,'','os:root');
INSERT INTO "run" VALUES(11,'watch_referrals','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.419005','2026-08-14 19:48:09.419013','2026-08-14 19:48:09.435541',1,0,0,'','os:root');
INSERT INTO "run" VALUES(12,'activate_qualifications','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.436366','2026-08-14 19:48:09.436375','2026-08-14 19:48:09.446883',1,0,0,'','os:root');
INSERT INTO "run" VALUES(13,'expire_qualifications','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.447662','2026-08-14 19:48:09.447670','2026-08-14 19:48:09.448659',0,0,0,'','os:root');
INSERT INTO "run" VALUES(14,'lapse_filings','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.449355','2026-08-14 19:48:09.449363','2026-08-14 19:48:09.456641',0,0,0,'','os:root');
INSERT INTO "run" VALUES(15,'lapse_qualifications','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.457344','2026-08-14 19:48:09.457352','2026-08-14 19:48:09.458339',0,0,0,'','os:root');
INSERT INTO "run" VALUES(16,'send_reports','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.458966','2026-08-14 19:48:09.458973','2026-08-14 19:48:09.459211',0,0,0,'','os:root');
INSERT INTO "run" VALUES(17,'lapse_claims','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.459807','2026-08-14 19:48:09.459814','2026-08-14 19:48:09.466578',0,0,0,'','os:root');
INSERT INTO "run" VALUES(18,'check_receipts','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.467203','2026-08-14 19:48:09.467211','2026-08-14 19:48:09.467717',0,0,0,'','os:root');
INSERT INTO "run" VALUES(19,'precheck_claims','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.468318','2026-08-14 19:48:09.468325','2026-08-14 19:48:09.468991',0,0,0,'','os:root');
INSERT INTO "run" VALUES(20,'calculate_claims','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.469605','2026-08-14 19:48:09.469612','2026-08-14 19:48:09.479856',0,0,0,'','os:root');
INSERT INTO "run" VALUES(21,'watch_payouts','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.480605','2026-08-14 19:48:09.480613','2026-08-14 19:48:09.482564',0,0,0,'','os:root');
INSERT INTO "run" VALUES(22,'build_payouts','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.483232','2026-08-14 19:48:09.483240','2026-08-14 19:48:09.483485',0,0,0,'','os:root');
INSERT INTO "run" VALUES(23,'check_ledger','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.484114','2026-08-14 19:48:09.484121','2026-08-14 19:48:09.511942',0,0,0,'','os:root');
INSERT INTO "run" VALUES(24,'remind','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.512750','2026-08-14 19:48:09.512757','2026-08-14 19:48:09.537874',2,0,0,'','os:root');
INSERT INTO "run" VALUES(25,'watch_deadlines','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.538711','2026-08-14 19:48:09.538719','2026-08-14 19:48:09.554891',9,0,0,'','os:root');
INSERT INTO "run" VALUES(26,'send_notices','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.555722','2026-08-14 19:48:09.555730','2026-08-14 19:48:09.556007',0,0,0,'','os:root');
INSERT INTO "run" VALUES(27,'seal_moves','2026-08-15',10000,'done','office:1199:9a495c5a-9940e5c3',NULL,1,'2026-08-14 19:48:09.556741','2026-08-14 19:48:09.556749','2026-08-14 19:48:09.564056',0,0,0,'','os:root');
INSERT INTO "run" VALUES(28,'seal_moves','2026-08-15',10001,'done','office:1199:9a495c5a-3f8d61ee',NULL,1,'2026-08-14 19:48:09.791045','2026-08-14 19:48:09.791054','2026-08-14 19:48:09.797667',0,0,0,'','os:root');
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
INSERT INTO "run_part" VALUES(1,1,'precheck','230600',1,NULL,'[8]','[8]','done',0,'office:1199:9a495c5a-6ecd1b44','2025-07-06 19:49:04.648539',1,8,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(2,2,'activate','230600',1,NULL,'[{"day":"2025-03-03"},11]','[{"day":"2025-03-03"},11]','done',0,'office:1199:9a495c5a-e48adba1','2025-07-07 19:49:05.647480',1,5,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(3,3,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:1199:9a495c5a-c841bb58','2025-07-08 19:49:07.093010',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(4,4,'build','230600',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-e0f37aa4','2025-07-09 19:49:08.341533',1,0,0,0,'',NULL,'{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}');
INSERT INTO "run_part" VALUES(5,5,'months','',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.288867',1,0,0,0,'',NULL,'[]');
INSERT INTO "run_part" VALUES(6,5,'counts','',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.303078',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(7,7,'review','230600',1,NULL,'[{"day":"2025-03-07"},12]','[{"day":"2025-03-07"},12]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.339045',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(8,8,'activate','230600',1,NULL,'[{"day":"2025-07-08"},15]','[{"day":"2025-07-08"},15]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.367869',1,2,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(9,9,'expire','230600',1,NULL,'[{"day":"2026-03-03"},8]','[{"day":"2026-03-03"},8]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.399020',1,4,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(10,10,'transmit','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.414531',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(11,11,'expire','230600',1,NULL,'[{"day":"2026-01-08"},1]','[{"day":"2026-01-08"},1]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.432244',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(12,12,'activate','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.443545',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(13,14,'list','230600',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.454349',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(14,17,'list','230600',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.464337',1,0,0,0,'',NULL,'0');
INSERT INTO "run_part" VALUES(15,20,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.476872',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(16,23,'check','',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.508871',1,0,0,0,'',NULL,'{"differences":0,"en":"","zh":""}');
INSERT INTO "run_part" VALUES(17,24,'correction_ends filing','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.522290',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(18,24,'posting_ends claim','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.533967',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(19,25,'watch filing','230600',1,NULL,'[{"day":"2025-03-11"},12]','[{"day":"2025-03-11"},12]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.543600',1,6,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(20,25,'watch claim','230600',1,NULL,'[{"day":"2025-07-04"},8]','[{"day":"2025-07-04"},8]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.551588',1,3,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(21,27,'seal','',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-9940e5c3','2026-08-14 19:49:09.561817',1,0,0,0,'',NULL,'{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}');
INSERT INTO "run_part" VALUES(22,28,'seal','',1,NULL,'[0]','[0]','done',0,'office:1199:9a495c5a-3f8d61ee','2026-08-14 19:49:09.795352',1,0,0,0,'',NULL,NULL);
CREATE TABLE seal (
	no INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	upto DATETIME NOT NULL, 
	moves BIGINT NOT NULL, 
	cases BIGINT NOT NULL, 
	root BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_seal PRIMARY KEY (no)
);
INSERT INTO "seal" VALUES(1,'1970-01-01 00:00:00.000000','2026-08-14 16:00:00.000000',96,31,X'86DE3BD06E3B21AF7B83BF38A95FA3D3F695A18D948D1714273EF2D2B0B90917','2026-08-14 19:48:09.556941',X'',X'35DCFF9AEDAC7CEBC6B144F3BCB232CEF9E44DEE49DB73038C3A7DA458908BC1');
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
INSERT INTO "setting" VALUES('sampling_key','0ab7d983334a6a637172ad190a8969b3924c8ab7eb53d23ba549b8632c349d00');
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
INSERT INTO "user_change" VALUES(1,'intake','added','{"active":true,"institution":"","limit":null,"roles":["intake"]}','os:root','root','2025-07-06 19:48:03.180994',X'',X'DA0ED61E6CB18EB35F9C9B10205F86F4EC4F591AEE360AEF6DA08F3D09C07C18');
INSERT INTO "user_change" VALUES(2,'reviewer','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-06 19:48:03.299380',X'DA0ED61E6CB18EB35F9C9B10205F86F4EC4F591AEE360AEF6DA08F3D09C07C18',X'814F6F1673FEA5F51389BD588B165D07E9B0FC1083713006426FA201137E0A72');
INSERT INTO "user_change" VALUES(3,'reviewer2','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-06 19:48:03.382927',X'814F6F1673FEA5F51389BD588B165D07E9B0FC1083713006426FA201137E0A72',X'46F0FA869EA3EE24A808A39B917AE9E21A5979709E6D3F9F8BCD40CEFEAD17A8');
INSERT INTO "user_change" VALUES(4,'approver','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-06 19:48:03.488040',X'46F0FA869EA3EE24A808A39B917AE9E21A5979709E6D3F9F8BCD40CEFEAD17A8',X'7236280DBDE9E5EB15B2F91659AA9FA3AC35D5954874F7BEE6BE68E675040799');
INSERT INTO "user_change" VALUES(5,'approver2','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-06 19:48:03.595813',X'7236280DBDE9E5EB15B2F91659AA9FA3AC35D5954874F7BEE6BE68E675040799',X'FB9B408573C11ADBBEB13CFC4138B322C462EE79465981EC1D4BEE9FC4FDB64D');
INSERT INTO "user_change" VALUES(6,'cashier','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-06 19:48:03.710961',X'FB9B408573C11ADBBEB13CFC4138B322C462EE79465981EC1D4BEE9FC4FDB64D',X'0EFF40B78C7587F1838D145FF33AA52C081AA65F790A987DD18C4094B35E8558');
INSERT INTO "user_change" VALUES(7,'cashier2','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-06 19:48:03.811770',X'0EFF40B78C7587F1838D145FF33AA52C081AA65F790A987DD18C4094B35E8558',X'6CC989A087E3CF79FC40673216A82B5E0AA06A6506E436A106397172CD6EC1CE');
INSERT INTO "user_change" VALUES(8,'auditor','added','{"active":true,"institution":"","limit":null,"roles":["auditor"]}','os:root','root','2025-07-06 19:48:03.926586',X'6CC989A087E3CF79FC40673216A82B5E0AA06A6506E436A106397172CD6EC1CE',X'D4FC15893F5A1576A8B9498CC01A78B30BF593F26260A60B19A2EF4380565D15');
INSERT INTO "user_change" VALUES(9,'admin','added','{"active":true,"institution":"","limit":null,"roles":["admin"]}','os:root','root','2025-07-06 19:48:04.039978',X'D4FC15893F5A1576A8B9498CC01A78B30BF593F26260A60B19A2EF4380565D15',X'076280917783555FAF812962321D9ADF4E04F22F6802BB54CBBE38B17D6B0BD5');
INSERT INTO "user_change" VALUES(10,'applicant','added','{"active":true,"institution":"","limit":null,"roles":["applicant"]}','os:root','root','2025-07-06 19:48:04.160788',X'076280917783555FAF812962321D9ADF4E04F22F6802BB54CBBE38B17D6B0BD5',X'C09AE2D199D31AEC9B42C4FEEF658BEEBBAD372943D23D0AFCD5B97088EDD247');
INSERT INTO "user_change" VALUES(11,'doctor','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-06 19:48:04.252429',X'C09AE2D199D31AEC9B42C4FEEF658BEEBBAD372943D23D0AFCD5B97088EDD247',X'72591D6478378F807345A281B147D3ED754382C099D87E4C0DAF855C515DBD8A');
INSERT INTO "user_change" VALUES(12,'head','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-06 19:48:04.376305',X'72591D6478378F807345A281B147D3ED754382C099D87E4C0DAF855C515DBD8A',X'868D4EA69F79FF816E3810E956ACCCDEA4118A17EA2E054E5916045F278ABF06');
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
INSERT INTO "year_posting" VALUES(1,'230600',2,'employee','2025-01-01','inpatient','2025-04-26',NULL,NULL,3,'2025-04-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-06 19:48:02.916837');
INSERT INTO "year_posting" VALUES(2,'230600',7,'employee','2025-01-01','inpatient','2025-03-15',NULL,NULL,4,'2025-03-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-06 19:48:02.916837');
INSERT INTO "year_posting" VALUES(3,'230600',16,'employee','2025-01-01','inpatient','2025-04-08',NULL,NULL,1,'2025-04-10 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-06 19:48:02.916837');
INSERT INTO "year_posting" VALUES(4,'230600',17,'employee','2025-01-01','outpatient','2025-03-23',NULL,NULL,2,'2025-03-23 07:00:00.000000',6,'settled',0,0,0,0,0,0,0,'2025-07-07','2025-07-06 19:48:02.916837');
INSERT INTO "year_posting" VALUES(5,'230600',8,'employee','2025-01-01','outpatient','2025-03-29',3,2,NULL,NULL,0,'approved',0,30000,63757,171682,0,0,0,'2025-07-09','2025-07-08 19:48:07.843318');
INSERT INTO "year_posting" VALUES(6,'230600',13,'resident','2025-01-01','outpatient','2025-05-02',1,3,NULL,NULL,0,'approved',0,0,20000,109079,0,0,0,'2025-07-09','2025-07-08 19:48:07.949551');
INSERT INTO "year_posting" VALUES(7,'230600',19,'employee','2025-01-01','outpatient','2025-04-17',4,4,NULL,NULL,0,'approved',0,30000,17272,68383,0,0,0,'2025-07-09','2025-07-08 19:48:08.021613');
INSERT INTO "year_posting" VALUES(8,'230600',9,'employee','2025-01-01','outpatient','2025-05-10',5,5,NULL,NULL,0,'approved',0,0,0,0,0,0,0,'2025-07-09','2025-07-08 19:48:08.151835');
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
COMMIT;
