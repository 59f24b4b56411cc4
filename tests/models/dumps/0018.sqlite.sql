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
INSERT INTO "act" VALUES(1,'2025-07-07 15:18:29.580922','os:root','root','init');
INSERT INTO "act" VALUES(2,'2025-07-07 15:18:30.015823','os:root','root','import people.csv providers.csv settlements.csv filings.csv claims.jsonl');
INSERT INTO "act" VALUES(3,'2025-07-07 15:18:30.867034','os:root','root','user intake');
INSERT INTO "act" VALUES(4,'2025-07-07 15:18:31.119221','os:root','root','user reviewer');
INSERT INTO "act" VALUES(5,'2025-07-07 15:18:31.331313','os:root','root','user reviewer2');
INSERT INTO "act" VALUES(6,'2025-07-07 15:18:31.500660','os:root','root','user approver');
INSERT INTO "act" VALUES(7,'2025-07-07 15:18:31.770173','os:root','root','user approver2');
INSERT INTO "act" VALUES(8,'2025-07-07 15:18:32.010797','os:root','root','user cashier');
INSERT INTO "act" VALUES(9,'2025-07-07 15:18:32.261728','os:root','root','user cashier2');
INSERT INTO "act" VALUES(10,'2025-07-07 15:18:32.488848','os:root','root','user auditor');
INSERT INTO "act" VALUES(11,'2025-07-07 15:18:32.744118','os:root','root','user admin');
INSERT INTO "act" VALUES(12,'2025-07-07 15:18:32.954693','os:root','root','user applicant');
INSERT INTO "act" VALUES(13,'2025-07-07 15:18:33.212022','os:root','root','user doctor');
INSERT INTO "act" VALUES(14,'2025-07-07 15:18:33.432862','os:root','root','user head');
INSERT INTO "act" VALUES(15,'2025-07-07 15:18:33.700605','os:root','root','run precheck_claims 2025-07-07');
INSERT INTO "act" VALUES(16,'2025-07-07 15:18:35.200185','intake','root','take');
INSERT INTO "act" VALUES(17,'2025-07-07 15:18:35.459395','intake','root','take');
INSERT INTO "act" VALUES(18,'2025-07-07 15:18:35.775555','intake','root','take');
INSERT INTO "act" VALUES(19,'2025-07-07 15:18:36.073055','intake','root','take');
INSERT INTO "act" VALUES(20,'2025-07-07 15:18:36.318825','intake','root','take');
INSERT INTO "act" VALUES(21,'2025-07-07 15:18:36.603241','intake','root','take');
INSERT INTO "act" VALUES(22,'2025-07-07 15:18:36.817173','intake','root','take');
INSERT INTO "act" VALUES(23,'2025-07-08 15:18:37.048886','os:root','root','run activate_filings 2025-07-08');
INSERT INTO "act" VALUES(24,'2025-07-08 15:18:37.751118','applicant','root','take');
INSERT INTO "act" VALUES(25,'2025-07-08 15:18:38.056929','doctor','root','referral new');
INSERT INTO "act" VALUES(26,'2025-07-08 15:18:38.470866','head','root','referral agree');
INSERT INTO "act" VALUES(27,'2025-07-08 15:18:39.054354','os:root','root','new, change');
INSERT INTO "act" VALUES(28,'2025-07-08 15:18:39.380335','reviewer','root','take');
INSERT INTO "act" VALUES(29,'2025-07-08 15:18:40.167924','intake','root','take');
INSERT INTO "act" VALUES(30,'2025-07-08 15:18:40.604249','intake','root','take');
INSERT INTO "act" VALUES(31,'2025-07-08 15:18:41.087718','intake','root','take');
INSERT INTO "act" VALUES(32,'2025-07-08 15:18:41.399112','intake','root','take');
INSERT INTO "act" VALUES(33,'2025-07-08 15:18:42.181003','intake','root','take');
INSERT INTO "act" VALUES(34,'2025-07-08 15:18:42.652804','intake','root','take');
INSERT INTO "act" VALUES(35,'2025-07-08 15:18:43.056371','applicant','root','take');
INSERT INTO "act" VALUES(36,'2025-07-09 15:18:43.299845','os:root','root','run calculate_claims 2025-07-09');
INSERT INTO "act" VALUES(37,'2025-07-09 15:18:43.966672','reviewer','root','take');
INSERT INTO "act" VALUES(38,'2025-07-09 15:18:44.287064','reviewer','root','take');
INSERT INTO "act" VALUES(39,'2025-07-09 15:18:44.552162','reviewer','root','take');
INSERT INTO "act" VALUES(40,'2025-07-09 15:18:45.282333','reviewer','root','take');
INSERT INTO "act" VALUES(41,'2025-07-09 15:18:45.701365','reviewer','root','take');
INSERT INTO "act" VALUES(42,'2025-07-09 15:18:46.809517','approver','root','take');
INSERT INTO "act" VALUES(43,'2025-07-09 15:18:47.296404','approver','root','take');
INSERT INTO "act" VALUES(44,'2025-07-09 15:18:47.795197','approver','root','take');
INSERT INTO "act" VALUES(45,'2025-07-09 15:18:48.202710','approver','root','take');
INSERT INTO "act" VALUES(46,'2025-07-10 15:18:48.948145','os:root','root','run build_payouts 2025-07-10');
INSERT INTO "act" VALUES(47,'2025-07-10 15:18:49.906371','cashier2','root','payout sign');
INSERT INTO "act" VALUES(48,'2025-07-10 15:18:50.596296','cashier','root','payout send');
INSERT INTO "act" VALUES(49,'2025-07-10 15:18:51.316224','cashier','root','payout read');
INSERT INTO "act" VALUES(50,'2025-07-10 15:18:52.079655','auditor','root','recover propose');
INSERT INTO "act" VALUES(51,'2025-07-10 15:18:52.503653','approver2','root','recover decide');
INSERT INTO "act" VALUES(52,'2025-07-11 15:18:52.869447','os:root','root','import people-2.csv more.csv');
INSERT INTO "act" VALUES(53,'2025-07-11 15:18:53.568295','admin','root','audit erase');
INSERT INTO "act" VALUES(54,'2026-08-15 15:18:53.937511','os:root','root','run all 2026-08-15');
INSERT INTO "act" VALUES(55,'2026-08-15 15:18:57.822707','admin','root','archive');
INSERT INTO "act" VALUES(56,'2026-08-15 15:18:58.195570','os:root','root','run seal_moves 2026-08-15');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0018');
CREATE TABLE app_user (
	id INTEGER NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	roles TEXT NOT NULL, 
	"limit" BIGINT, 
	active BOOLEAN NOT NULL, 
	institution VARCHAR(12) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_app_user PRIMARY KEY (id), 
	CONSTRAINT uq_app_user_name UNIQUE (name)
);
INSERT INTO "app_user" VALUES(1,'intake','["intake"]',NULL,1,'');
INSERT INTO "app_user" VALUES(2,'reviewer','["reviewer"]',NULL,1,'');
INSERT INTO "app_user" VALUES(3,'reviewer2','["reviewer"]',NULL,1,'');
INSERT INTO "app_user" VALUES(4,'approver','["approver"]',NULL,1,'');
INSERT INTO "app_user" VALUES(5,'approver2','["approver"]',NULL,1,'');
INSERT INTO "app_user" VALUES(6,'cashier','["cashier"]',NULL,1,'');
INSERT INTO "app_user" VALUES(7,'cashier2','["cashier"]',NULL,1,'');
INSERT INTO "app_user" VALUES(8,'auditor','["auditor"]',NULL,1,'');
INSERT INTO "app_user" VALUES(9,'admin','["admin"]',NULL,1,'');
INSERT INTO "app_user" VALUES(10,'applicant','["applicant"]',NULL,1,'');
INSERT INTO "app_user" VALUES(11,'doctor','["hospital"]',NULL,1,'H23060000001');
INSERT INTO "app_user" VALUES(12,'head','["hospital"]',NULL,1,'H23060000001');
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
INSERT INTO "archived_case" VALUES('claim',2,'230600SB20250606000001C','230600002202506060000004','230600',3,'withdrawn','2025-07-08','f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef','2026-08-15',3,X'74813A32DD57356C4784FAF55539175063ACDC162C9E6B0961E3AA43C230606A',X'789CAD58DD8E1C35167E95565DCF8CEC7255D9355C01575C2F57AC50C965BBBAADA9AEEA945D33F446238110648508A05D088820500441681792AC84D092847D9A74CFE48A57E0D8F5D33D99CE0650665A93F2396E9F9FEF3BC7A7723510BC146DC9ADAEABE0F0AFAFEF05A2E47A0E8F57032EE7DA5A2533A70A4214C6FB28DA0F59B017F0A9AA6C7058B565098BC5A2D4B08DDB715B029F57517888107C0E90FF792DD86CDD3AD16D759A467127232841C8AF1B7DAC64E753CEABA3AC51A62D9D89C009AC986555DDAF96D98C57B0B7E0A5517B3EA64EE39EB24553E7A59A0FEE7AD9C96CB9D9D1C79F69B9D9D328D0ABB96A2052B1F41BC123D5F4DF027B952A615157A5AE9413D59585A480276606F202618CE298A6421669C1238A28A33963798E1324F3281238172C46892C08964CC5B84810218A72258B4415FEC463D5E86ABAE597D47C5AD5461BB0F00A46076FF85C496D7859D62743BA600D0E82E7BBA093ADEAA429FCECE3709FE05E0A793AD60612C1CB31959B0C1CDAA67582376C97F70E298442773A3C261DCA111C56E84A82DFC6B308F8D41AD5A7CD3F67AAEA97B5748A42972ECAB6924A68094180956A944F3A432FBDE8ED1044BD99F0E5C99C2F273E45133B531387D8044830D16652D576D29FF58257F279DD567652D42E4B66A22D98D0D651C2B971A2F474E68805DF7348FECDE1B7FAE6DAFAD6DF9F6A7CF5E1DDF3B77F39FFF6DDB39B37D65F7CBFFEFED6EADE7F56EF3FF8F5E1FBAB7B9FAFBFF8D7EABD2FCF1EFCF3D78737BB87D5471FACFEF7CEE3B7AE3D7AF8F9E36BD7D737EE9DDFB97576E7D3E014F09A290EC80534629870124A1953122722A22C2A7811C7314931851C132EA4C049285295E4284DB0229C4744782713EE82827342F8A73256DB762435BD28AAF8BC0704A4AD5D2EDC8A6047A5521B3BD0A8ACEBA38C4FB9AE761066CE2D901348027B83F3FBFF7EF4E097F3BB6F3D7AF013E8D61FFF74FEE3CF67B7BF5B5FBF034BF7FCF177EBFFBEB3BAFE89D3BE79FBFCEE7BF059DFF801BEB2FEEC83008CCD81ACBD27982067A1F245C9CB6C646CC763BA8F1D8FB748F897972E7010BF0CEA3A37AA39EEFB5A4FE6BAD1530D279A2CE7E2686C1F1BB17034090ED1B60CA2BFD05C361A28FDE5460C44748E1A5D09F564B2167CC9A1050D55DC2F3353B78DE8910099521917BD0B41124261B190A5491C47294B629A8CBB7C3BEC8B07430126B10F3B1A37F400AF3EFA717DE3DAEAE1FD5101255E17DB061B35F4FE5E36773D6CC8CC0220AE25D4AB343B28D06B77B50D50999E7B0456B3BA1AC26CEAB98616B0BB0BC11DE0BED687E67B49A3E6D04D864EF6C46EDB3655669DB3FC846BEBBAC882434A4BD01A60FB5668C60261E1F144DB996CF84935C846C4067621E655F56271B17F82867A4DC35DBFC8ECACA9DBE96C8CD9D8561C75C6EC4C37D2B96297BEADF80B624B087F5D6A8067B6B62E6D31200D450A478B2317C50000082A53A8262B206F83482BE3BFDB56EE7E28B4DA90D391500BC79F053726F002E373405CA32900717F5DF9EB7DDE51ADB7DDDD1859A98EFDBD86C26094F57589C828DA75B1B888E2AEAF8E089230A1618418EB1BEEC0CCF5D76FAEBFBA0D8DE1F1AD9FCF6EDEC1BEF3C0B491A9642892FAA4CA0C1883EB2282831104BC809BAF43143B2669A1FC7E9C4661EA2A602FB8D2F20ADADCD27F8774B24609A517D6933174599843AD761910B67617BA9E2FEAC6EE1A42EC05F45FC5F1216670EE0161691AD3D7FC58006CEEDBAEE4CB27D92295F16880133305F4000CC02AE077F514FA7E372A302912AA9254F2304D2863228767429234443212094F382194082C185C01222C6043CC241602E35CC2AFEFC662E671EDC737485F95E56AC6CB227305DFF79D461D0FF3C9586DFD73BB3DFEC038314E7746F1D2312C28A44249A4C2584489221483B3924418DCCAF322546924524A6822C15F18753823224DB9CAE334924845C2B969D4158FDD76E3033E4FA76A0303D83ADDDB606396C65DD4BF1B1B72C04284D3F4F76373B9755C8688639E87B2887028A462054938062020305A702224673CC430E4C904618E732512C2620EC1A7988434A7F24F41F41C78B10B62BC1BDF6175C5A76B44688BB91BA45C73C946CD365C7EC0175084CF448CF58845E1411A8694E16720C636886DF7F0CB583D8731EA8F63F51C08F207CB114B42E384B194C9885309F1304272120B0E2639C52A8D63896408BF058DC39816128C2A457114291A864339922DB02F97C206F321E97E628549598BBE89E675EB81DD81F8369C0274F6E25BE2D3EA7647ADF687C0E5282FF16F175E10009F3B5E5C9E61BA73997BED3C75398079E7993E798AF781923F15E84EBAEFA0B8AF503C463A66FDFF07397207DE451EDDBFBFFEC737AB9B5F3E25BC1D9E3848FB6BB2C3F4C9F05C9E874B3D9789102CE8FFA7608CBA53A6494A514CDD855ED48D1B5918DCCE11CCA8FB5BAAE135C59876E728016F1EEE95B11F6AAA769E7B0A22341CE6CBA584A05D29742FA696EB72CB5C7069B63AD16007B950978A37190C138EEAEE55E7F4379F3F588E',X'A89B9F8BB071329846A2B664B89EB15A875ED9728E9AD887268D67856DCCF97F');
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
INSERT INTO "bank_reading" VALUES(1,'82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec','result.csv','result','example_csv','cashier','2025-07-10','2025-07-10 15:18:50.905920',NULL);
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
INSERT INTO "calculation" VALUES(1,6,1,'230600',4,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d','{"area":"230600","care":"inpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":2,"provincial":false,"special":false},"destination":"230100","disease":"I10.x00","filed":"temporary","hospital":{"level":2,"provincial":false,"special":false},"identities":[],"insured_from":"2020-03-26","med_type":"21","on":"2025-03-26","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-04-05","zone":"in_province"}','{"disallowed":0,"lines":[["03",111960,279900000,40000,null,null,"2025-03-29",0],["02",40428,202140000,20000,2000,null,"2025-04-04",0],["02",33694,168470000,20000,500,null,"2025-03-29",0],["02",85694,428470000,20000,500,null,"2025-03-28",0]],"on":"2025-03-26","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,271776,111960,0,14056,145760,48000,80945,0,0,0,0,80945,190831);
INSERT INTO "calculation" VALUES(2,3,1,'230600',8,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"310100","disease":"E11.900","filed":"temporary","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2007-03-28","med_type":"11","on":"2025-03-29","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-03-29","zone":"cross_province"}','{"disallowed":0,"lines":[["01",94805,189610000,50000,null,null,"2025-03-29",0],["01",39204,130680000,30000,null,null,"2025-03-29",0],["02",36476,182380000,20000,500,null,"2025-03-29",0],["03",49227,164090000,30000,null,null,"2025-03-29",0],["01",3021,10070000,30000,null,null,"2025-03-29",0],["03",75545,151090000,50000,null,null,"2025-03-29",0]],"on":"2025-03-29","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,298278,124772,0,1824,171682,30000,63757,0,0,0,0,63757,234521);
INSERT INTO "calculation" VALUES(3,1,1,'230600',13,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97','{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"210200","disease":"S52.500","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2019-04-21","med_type":"1301","on":"2025-05-02","person":"elderly","population":"resident","situation":"emergency","transfer_from":null,"until":"2025-05-02","zone":"cross_province"}','{"disallowed":0,"lines":[["01",44130,88260000,50000,null,null,"2025-05-02",0],["01",13647,45490000,30000,null,null,"2025-05-02",0],["02",29095,58190000,50000,2000,null,"2025-05-02",0],["01",28026,140130000,20000,null,null,"2025-05-02",0]],"on":"2025-05-02","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,114898,0,0,5819,109079,0,20000,0,0,0,0,20000,94898);
INSERT INTO "calculation" VALUES(4,4,1,'230600',19,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4','{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"110100","disease":"I10.x00","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2017-05-12","med_type":"1301","on":"2025-04-17","person":"working","population":"employee","situation":"emergency","transfer_from":null,"until":"2025-04-17","zone":"cross_province"}','{"disallowed":0,"lines":[["01",12652,31630000,40000,null,null,"2025-04-17",0],["03",60935,121870000,50000,null,null,"2025-04-17",0],["02",9846,32820000,30000,2000,null,"2025-04-17",0],["01",24450,81500000,30000,null,null,"2025-04-17",0],["03",52503,175010000,30000,null,null,"2025-04-17",0],["02",26004,86680000,30000,1000,null,"2025-04-17",0]],"on":"2025-04-17","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,186390,113438,0,4569,68383,30000,17272,0,0,0,0,17272,169118);
INSERT INTO "calculation" VALUES(5,5,1,'230600',9,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"I10.x00","filed":"long_term","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-09-18","med_type":"11","on":"2025-05-10","person":"retired","population":"employee","situation":"long_term","transfer_from":null,"until":"2025-05-10","zone":"cross_province"}','{"disallowed":0,"lines":[["03",79725,159450000,50000,null,127560000,"2025-05-10",0]],"on":"2025-05-10","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,79725,79725,0,0,0,0,0,0,0,0,0,0,79725);
INSERT INTO "calculation" VALUES(6,8,1,'230600',12,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"E11.900","filed":"none","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-03-23","med_type":"11","on":"2025-05-13","person":"minor","population":"resident","situation":"none","transfer_from":null,"until":"2025-05-13","zone":"cross_province"}','{"disallowed":0,"lines":[["02",47016,156720000,30000,2000,null,"2025-05-13",0]],"on":"2025-05-13","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,47016,0,0,9403,37613,0,12224,0,0,0,0,12224,34792);
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
	observation BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT uq_claim_ext_no_area UNIQUE (ext_no, area), 
	CONSTRAINT uq_claim_no UNIQUE (no), 
	CONSTRAINT fk_claim_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_claim_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_claim_payable CHECK (payable IS NULL OR payable BETWEEN 0 AND total), 
	CONSTRAINT ck_claim_state CHECK (state IN ('precheck', 'returned', 'awaiting_parcel', 'posted', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'paid', 'payment_failed', 'suspended', 'rejected', 'not_accepted', 'withdrawn', 'lapsed'))
);
INSERT INTO "claim" VALUES('230600SB202505160000019','230600','2025-05-16','payment_failed','2025-07-10',8,X'64B7EA673EB4E2A0A915FAE49DDF0493A2F81BD33C3F460ED4C773F7B59FF639',0,'','230600002202505160000003',13,'390','2025-05-16 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-06-30',0,'2026-08-15','0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3',1,11,'','emergency','1301','2025-05-02','2025-05-02','S52.500',1,'none','04','林芳','6222085776238289455','102265000014','','',114898,20000,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','','9999-12-31','230600BF202507100000018-1','failed','','posted','',NULL,3,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250429000001T','230600','2025-04-29','paid','2025-07-10',8,X'E494D2AC5C587730C206FE7076EE56C0E2E3C2BBD33EFB6FC470C63B584367CE',0,'','230600002202504290000005',8,'310','2025-04-29 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b',3,4,'','outpatient','11','2025-03-29','2025-03-29','E11.900',0,'none','03','杨艳涛','6222082253883822975','102265000014','','',298278,63757,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-16','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000026-1','paid','230600PC20250710000001G','posted','',NULL,2,'temporary',8,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000001T','230600','2025-05-17','paid','2025-07-10',8,X'CE0BED4FF8B8449B4704A36A314891E52B77224DC6C6DA5627102F4AD9604116',0,'','230600002202505170000007',19,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8',4,3,'','emergency','1301','2025-04-17','2025-04-17','I10.x00',1,'none','04','陈国艳','6222080076313355114','102265000014','','',186390,17272,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000034-1','paid','230600PC20250710000001G','posted','',NULL,4,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000002R','230600','2025-05-17','paid','2025-07-10',8,X'414D239E8E7C307FF6E1F90EC72B3BF4138D2725EFDE99A595E38F698D9672F1',0,'','230600002202505170000009',9,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f',5,7,'','outpatient','11','2025-05-10','2025-05-10','I10.x00',0,'none','03','马志强','6222086220931578541','102265000014','','',79725,0,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000042-1','paid','230600PC20250710000001G','posted','',NULL,5,'long_term',6,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250412000001Y','230600','2025-04-12','approval','2025-07-09',5,X'F2811F44F54DC1A0BB25D03042A84883629045AFEE27728FAA5E3A394348C74E',0,'','230600002202504120000018',4,'310','2025-04-12 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","出院小结"]','[]','[]','9999-12-31',0,'9999-12-31','2025-05-27',0,'2026-08-15','adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee',6,12,'','inpatient','21','2025-03-26','2025-04-05','I10.x00',0,'none','03','刘超超','6222086245117643504','102265000014','','',271776,80945,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-05-27','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,1,'temporary',4,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250613000001T','230600','2025-06-13','awaiting_parcel','2025-07-07',2,X'700073E6EEA2C42AB06659A8A188CEE37E0ED6A534EF8F7DBD2E708FEE827469',0,'','230600002202506130000031',11,'390','2025-06-13 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','2025-08-06',0,'2026-08-15','9999-12-31',0,'9999-12-31','428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb',7,8,'','outpatient','11','2025-05-17','2025-05-17','E11.900',0,'none','03','刘强勇','6222081219377612868','102265000014','','',38522,NULL,'','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',0,0,0,'','','','2025-07-25','9999-12-31','2025-07-07','','9999-12-31','','','','','',NULL,NULL,'',NULL,0,0,0,'',0);
INSERT INTO "claim" VALUES('230600SB202505220000016','230600','2025-05-22','review','2025-07-08',4,X'0EAC6B8841C9A77EF7A55F3019C7A5849D6F332DCA7CBCB21BB38599DDA22281',0,'','230600002202505220000034',12,'390','2025-05-22 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-04',0,'2026-08-15','ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b',8,6,'','outpatient','11','2025-05-13','2025-05-13','E11.900',0,'none','03','黄兰艳','6222087331412579657','102265000014','','',47016,12224,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-07-04','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,6,'none',NULL,1,0,0,'',0);
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
INSERT INTO "entitlement" VALUES('230600MT20250708000001H','230600','2025-07-08','active','2026-08-15',3,X'8BC430487CD290C54FCFC7950AD063C337098C7E6CDFBCB9BEAE885B753FCF43',0,'',1,1,'310','2025-07-08 15:18:38.000000','os:root','','M01600','','["H23060000001"]','[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]','[]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-08','9999-12-31','reviewer','符合',NULL,'');
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
INSERT INTO "entry" VALUES(1,3,'','230600','310100','fund','payable',63757,'approve','','2025-07-09','2025-07-09 15:18:46.496813');
INSERT INTO "entry" VALUES(2,1,'','230600','390100','fund','payable',20000,'approve','','2025-07-09','2025-07-09 15:18:47.108656');
INSERT INTO "entry" VALUES(3,4,'','230600','310100','fund','payable',17272,'approve','','2025-07-09','2025-07-09 15:18:47.612187');
INSERT INTO "entry" VALUES(4,1,'','230600','390100','payable','bank',20000,'send','230600BF202507100000018-1','2025-07-10','2025-07-10 15:18:50.263803');
INSERT INTO "entry" VALUES(5,3,'','230600','310100','payable','bank',63757,'send','230600BF202507100000026-1','2025-07-10','2025-07-10 15:18:50.263803');
INSERT INTO "entry" VALUES(6,4,'','230600','310100','payable','bank',17272,'send','230600BF202507100000034-1','2025-07-10','2025-07-10 15:18:50.263803');
INSERT INTO "entry" VALUES(7,1,'','230600','390100','bank','back',20000,'fail','230600BF202507100000018-1','2025-07-10','2025-07-10 15:18:50.946874');
INSERT INTO "entry" VALUES(8,3,'','230600','310100','bank','paid',63757,'confirm','230600BF202507100000026-1','2025-07-10','2025-07-10 15:18:50.946874');
INSERT INTO "entry" VALUES(9,4,'','230600','310100','bank','paid',17272,'confirm','230600BF202507100000034-1','2025-07-10','2025-07-10 15:18:50.946874');
INSERT INTO "entry" VALUES(10,3,'','230600','310100','paid','recoverable',2000,'decide','230600ZH20250710000001A','2025-07-10','2025-07-10 15:18:52.423262');
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
INSERT INTO "filing" VALUES('230600BA20250305000001B','230600','2025-03-05','submitted','2025-03-05',1,X'9C0FAB430F61EE896DAA131C89A8B699344A3E2177CBEDD66274C96A03830012',0,'','230600001202503050000048',12,'390','2025-03-05 01:20:00.000000','local_online','13959216058',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146',1,'long_term_resident','440100','2025-03-06','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000001E','230600','2025-03-07','submitted','2025-03-07',1,X'E134A3DA93EE043B5E62D499559E697D71FAEBC47B084C807FCCAC6E6826D9BF',0,'','230600001202503070000070',19,'310','2025-03-07 09:05:00.000000','national_fast','13945273099',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98',2,'other_temporary','110100','2025-03-14','2025-09-14','2025-09-14','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000002C','230600','2025-03-07','submitted','2025-03-07',1,X'35B35AC3099169C74C08732CF9AC0D15D5E0C842994CB5FBCD0DA8FCD3432466',0,'','230600001202503070000091',3,'310','2025-03-07 06:38:00.000000','local_online','13991435733',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7',3,'long_term_resident','440100','2025-03-08','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000018','230600','2025-03-03','expired','2026-08-15',5,X'4E8409343F9C53B95F1A322933F61C0C7E537FEEFD52159FFAA69FBAF22EF373',0,'','230600001202503030000138',4,'310','2025-03-03 04:39:00.000000','local_online','13800000000',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505',4,'other_temporary','230100','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000001S','230600','2025-03-04','returned','2025-07-07',2,X'F71A0F1D83D210EA10EC2A3DB6ABC95B4677B3C2F679722B302E73196B959D16',0,'','230600001202503040000450',13,'390','2025-03-04 04:00:00.000000','local_window','13918243075',NULL,'["身份证件","居住证明"]','["身份证件"]','[]','2025-07-28',0,'2026-08-15','9999-12-31',0,'9999-12-31','1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42',5,'long_term_resident','210200','2025-03-04','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000026','230600','2025-03-03','active','2025-07-08',3,X'EB5FFC943B0BD1025342B8D4C38EC4724B999D103968D3E05868BC19D0EB7A49',0,'','230600001202503030000467',9,'310','2025-03-03 11:33:00.000000','national_fast','13926728762',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402',6,'long_term_resident','440100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250307000003A','230600','2025-03-07','submitted','2025-03-07',1,X'01BB6A0FAAB015B4FCC595300A955353C974571765EDA435EDEBD4F6B3C6D74D',0,'','230600001202503070000806',11,'390','2025-03-07 06:56:00.000000','local_online','13941172016',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7',7,'other_temporary','440100','2025-03-10','2026-03-10','2026-03-10','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000034','230600','2025-03-03','expired','2026-08-15',4,X'41889A4FD1BC40A1D3AF1224562869592E7BE9AF05C5E4F77A3104CAF17F775D',0,'','230600001202503030000858',8,'310','2025-03-03 10:48:00.000000','national_fast','13941303895',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958',8,'other_temporary','310100','2025-03-03','2026-03-03','2026-03-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000002Q','230600','2025-03-04','rejected','2025-07-07',2,X'51A8D5A2EF693024A9A80B05696EDFB412BEEB91E359725796216C35AA4AA8C3',0,'','230600001202503040000001',6,'390','2025-03-04 02:40:00.000000','local_online','13990365896',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624',9,'other_temporary','440100','2025-03-11','2025-09-11','2025-09-11','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000042','230600','2025-03-03','expired','2026-08-15',4,X'E6B4EC1D087AC4AEBC51CDCD09FBA5AFFBD893E1C67749001FE70BA4C9DFC2A1',0,'','230600001202503030000002',14,'390','2025-03-03 11:58:00.000000','local_window','13926862336',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60',10,'other_temporary','440300','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250303000005Z','230600','2025-03-03','active','2025-07-08',3,X'DC9D746EFA9B22E4F785E99B6FADC8D4F25E9111BA0264E0E40568BD37FAFA2B',0,'','230600001202503030000003',18,'390','2025-03-03 07:10:00.000000','national_fast','13902808204',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12',11,'long_term_resident','220100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA202503070000048','230600','2025-03-07','submitted','2025-03-07',1,X'A53784C48FB8E6F6CD6A4D2459F89B957BC03CD7496227F6EC91EA4A3117525E',0,'','230600001202503070000004',10,'310','2025-03-07 07:26:00.000000','hospital','13915371089',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','d0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff',12,'referral','460200','2025-03-07','2025-09-07','2025-09-07','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000029','230600','2025-03-05','submitted','2025-03-05',1,X'9437CCFC0914F8F1E05D358983CDD2C06DFADE0D9AB5A30E912AAA8C5C57B092',0,'','230600001202503050000005',15,'390','2025-03-05 03:43:00.000000','local_online','13975475091',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77',13,'long_term_resident','460200','2025-03-12','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000037','230600','2025-03-05','active','2026-08-15',3,X'FC4D5F2A97C6F754F67BEF83D717947D0DDD5977E1FA1EAEB2D04B2B19142E0C',0,'','230600001202503050000006',5,'310','2025-03-05 06:11:00.000000','national_self','13996428454',NULL,'["身份证件","派出证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3',14,'stationed_worker','210200','2025-03-05','9999-12-31','9999-12-31','',0,1,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','2026-08-15','');
INSERT INTO "filing" VALUES('230600BA202507080000014','230600','2025-07-08','expired','2026-08-15',4,X'74B6C0D2D28295CD1F826AF02FFDB21407EEBC531D26B42E54205A882585F1D5',0,'',NULL,1,'310','2025-07-08 15:18:38.000000','hospital','',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','62c397c80d1875adcd69f582d748df0e938053e6b234d6d9874bc386f3205817',15,'referral','110100','2025-07-08','2026-01-08','2026-01-08','',0,1,1,0,NULL,'2025-07-08','9999-12-31','9999-12-31','','2026-08-15','');
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
INSERT INTO "move" VALUES('filing',1,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":2}',NULL,X'6A42DAAC797401AA11D17EBC8547441D',X'375910A02835A655C6A7764F13ED39858B53319147CEC1B8C878DE7B28ECEC37',X'',X'9C0FAB430F61EE896DAA131C89A8B699344A3E2177CBEDD66274C96A03830012');
INSERT INTO "move" VALUES('filing',2,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":3}',NULL,X'EB105FA849EB7201BB62313F9A08788B',X'D34224F6BA32904826CD370D0C8E977041BF8DDB56FD412B984CD687ABFBC6A3',X'',X'E134A3DA93EE043B5E62D499559E697D71FAEBC47B084C807FCCAC6E6826D9BF');
INSERT INTO "move" VALUES('filing',3,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":4}',NULL,X'52E96EF8FBEB54C8B5B47AF299B1940C',X'05C03891C11DEAFE6EBA2586AAE833692D7FB721A757D4155A9B2CE8F28653F2',X'',X'35B35AC3099169C74C08732CF9AC0D15D5E0C842994CB5FBCD0DA8FCD3432466');
INSERT INTO "move" VALUES('filing',4,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":5}',NULL,X'284A07963A59A0EBC02FD85B75B796AB',X'D1F3FE89269E7A3506FE80B11A411E5093CD8422FB4276A768E3160F5422D188',X'',X'07ECE6BABD5ADBB9044337468C7FFB3C641F0D2087FC8251C5BE2EFA039C9CDC');
INSERT INTO "move" VALUES('filing',5,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":6}',NULL,X'1634986783253E7B8046C64387B1B96F',X'A8756DCA280AA5C7A7012C7BC60E6A4D02C4E142F254162937A50FC46D04696E',X'',X'E28049F52212000A8E5A8B59D45AADCAC55DC1B6DCFD63C946CCE6CD69A89978');
INSERT INTO "move" VALUES('filing',6,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":7}',NULL,X'4DC9FA24E64677B700F2F05779142F2F',X'4D88628B655C7F5648E6BF31F0FBFF2F54E9C56980B8F208518B5CDA5EDEAF5A',X'',X'E95745CCE9E903E0F8531CF04B581D260CBF3F61E34FB97314E449803FE6BCF6');
INSERT INTO "move" VALUES('filing',7,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":8}',NULL,X'D19BCD5907ACF7E9A1387062B155DBEF',X'6EAD56B06B45C5536F4D441D0C0C7D29B9A71A95781235723FF9D6F96BAD91C3',X'',X'01BB6A0FAAB015B4FCC595300A955353C974571765EDA435EDEBD4F6B3C6D74D');
INSERT INTO "move" VALUES('filing',8,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":9}',NULL,X'3E7A20CEA72DF1A1291A4EFE62E50DF5',X'B5850AA4B48D8962EA9E361641323A8B57605C66102331CDB03E4149BC99FD83',X'',X'C2AFD4013DBCC45515820D2BF97B346070432BA8B179304D591DF8F1496E3514');
INSERT INTO "move" VALUES('filing',9,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":10}',NULL,X'F081FBC202DA564B0D4DE7982010F5FD',X'34EFDCE37EE7F4B9F1ED6E22C427C0C4555566F0FC7049988A99F210ED8E3E30',X'',X'C29F9F7B7437E846C551ADB694EF6FD5255756458C2C6E1788EE84E84EAB6883');
INSERT INTO "move" VALUES('filing',10,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":11}',NULL,X'5FEE96498170E958D2A128D6281A398E',X'469700F977E8AFE9C2227D9983A99C5189CEF052A05C79F8440C43C841FCA623',X'',X'20B2AAFFD1BDB8AEEC9A2C6FEFC1DAE2BD5EDE59C797C1D99B90A2A132DAF3A2');
INSERT INTO "move" VALUES('filing',11,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":12}',NULL,X'D6DDD53B8DC339C09784B897A8EB2149',X'28574C0C344B86967A92432222E4BEE456F84E8CF90AE587308036825F540591',X'',X'23D352C8E8E9249CEEF7A56E37D1CF4C2DD74E286A9D416EEE7DB3544DB502F8');
INSERT INTO "move" VALUES('filing',12,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":13}',NULL,X'3BF9ADE408CF68A72D46DFCB4997BC5D',X'42E8051ECEEB4D6BB571A35CADC0C44A8F3537DE5CE614B23E4294A8D8DF2C92',X'',X'A53784C48FB8E6F6CD6A4D2459F89B957BC03CD7496227F6EC91EA4A3117525E');
INSERT INTO "move" VALUES('filing',13,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":14}',NULL,X'AE083223096CE0753D1801BDC089F3A4',X'FB846BF30504F546C6190FA59594514E86C88F92C9DBB5268E338E591F2803D6',X'',X'9437CCFC0914F8F1E05D358983CDD2C06DFADE0D9AB5A30E912AAA8C5C57B092');
INSERT INTO "move" VALUES('filing',14,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 15:18:30.235760','','{"file":"filings.csv","row":15}',NULL,X'6F33745644BB0710EB1BD89DD9959DCB',X'C444CAB4330540502206BA2ADBE826C7E4BECD3480AD3AEFB84AD00B22BCA24B',X'',X'C2708DFC045309A9E9C97A8705E407AE3FACBEBBA2FEAFC5B3F2CED14E970DC3');
INSERT INTO "move" VALUES('claim',1,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 15:18:30.389957','','{"file":"claims.jsonl","row":1}',NULL,X'A4EDAFD5210A13A0B88202AE49F50A08',X'6F4BA3978B7BFB856D5F7A917C22C1EFB45655FC44B584BDDF1B4D41EFF4EE5F',X'',X'AEB8093111517E1151CFD189F94863EA71A366F57D581B418D167A8F3732FD03');
INSERT INTO "move" VALUES('claim',3,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 15:18:30.389957','','{"file":"claims.jsonl","row":3}',NULL,X'471DFB8C6FC466E58054FADF089FFB86',X'5D167E9E070123C5E0B4BB8330014E1A906C24454C7A6B47BA6C8DD8D4090130',X'',X'76F31B0193D7CE48E9CF843C29A62DCC0B31EF7157A038F537A8C07E49A1C828');
INSERT INTO "move" VALUES('claim',4,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 15:18:30.389957','','{"file":"claims.jsonl","row":4}',NULL,X'5859A414868C32D770747336413F7440',X'1F8825187D9629F7FB11F6418A02B09FCC7D60E776291A1921033EA1AAC80896',X'',X'4B6A1EB0C1801C2B20021CBEEF6AD5481C4AABE25EA135658E674909EDA64307');
INSERT INTO "move" VALUES('claim',5,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 15:18:30.389957','','{"file":"claims.jsonl","row":5}',NULL,X'47A8BF214BF8AB31997C4E06373C1A54',X'8665F1C828F8CB9531D0B35E24B45AB6F1AB3B3C8334ABD395A71F8C9CEC59A8',X'',X'612B3CD4472108EF2F4B5D78C1B8E0F9387CCB2426C65AEB932F7AD3E6750248');
INSERT INTO "move" VALUES('claim',6,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 15:18:30.389957','','{"file":"claims.jsonl","row":6}',NULL,X'BF7A593289ADDE52FDE43AD79DDC6FFE',X'6A9CED1A3DE0AC3EFC25BC60D1B1CABF201668EDCEA31CC1A9306775D9212B4F',X'',X'6A4115F2AAF11020EBD109D6380ED25B8CFD855CCCE5DEA9AE338672612DB84B');
INSERT INTO "move" VALUES('claim',7,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 15:18:30.389957','','{"file":"claims.jsonl","row":7}',NULL,X'BC53A70C3402C5274F4AAABE8352AB30',X'A86F3A99653D2D59F0A5913E415B0F4C807B8C0870CA95840DE36F6B6EA8F906',X'',X'AC8A679B1AC8EF6E80BD02353A08F651E465D296F6A65B62E143451C66A82722');
INSERT INTO "move" VALUES('claim',8,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 15:18:30.389957','','{"file":"claims.jsonl","row":8}',NULL,X'0DA81E7310C175F80FC6A271626D9A74',X'2BCDCB4A1A33EBCF9050CA1EE324988D45505ECE8FB833BC5D042DC041C7504D',X'',X'23500E9E607366AE9C5F6FE07D704EAE90B1CE9016746CF2F96F7E1496B5493E');
INSERT INTO "move" VALUES('claim',1,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 15:18:33.820199','','{}',1,NULL,NULL,X'AEB8093111517E1151CFD189F94863EA71A366F57D581B418D167A8F3732FD03',X'D539102CC94F964A4973B2B1054D8FB173D71F9195607A46E7C4D0B9D56C1C5A');
INSERT INTO "move" VALUES('claim',3,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 15:18:33.820199','','{}',1,NULL,NULL,X'76F31B0193D7CE48E9CF843C29A62DCC0B31EF7157A038F537A8C07E49A1C828',X'6F8E54B2663873F7BEA2CA9F4FF6109378B0325432ECDA8E809BC8F9C6EF082E');
INSERT INTO "move" VALUES('claim',4,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 15:18:33.820199','','{}',1,NULL,NULL,X'4B6A1EB0C1801C2B20021CBEEF6AD5481C4AABE25EA135658E674909EDA64307',X'8534E494A223143119ED78B03867CD7170574850C30B4FE6FD63478B22947129');
INSERT INTO "move" VALUES('claim',5,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 15:18:33.820199','','{}',1,NULL,NULL,X'612B3CD4472108EF2F4B5D78C1B8E0F9387CCB2426C65AEB932F7AD3E6750248',X'186D9BBC4548E6CCBE2C8A3D3DDD97492BBD2669333ECCB2A8D6FA057F257E52');
INSERT INTO "move" VALUES('claim',6,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 15:18:33.820199','','{}',1,NULL,NULL,X'6A4115F2AAF11020EBD109D6380ED25B8CFD855CCCE5DEA9AE338672612DB84B',X'95A7158CA0C6C03BB5B86C4A7265A48785D798098B111B04B94A44DDC5EEFD1F');
INSERT INTO "move" VALUES('claim',7,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 15:18:33.820199','','{}',1,NULL,NULL,X'AC8A679B1AC8EF6E80BD02353A08F651E465D296F6A65B62E143451C66A82722',X'700073E6EEA2C42AB06659A8A188CEE37E0ED6A534EF8F7DBD2E708FEE827469');
INSERT INTO "move" VALUES('claim',8,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 15:18:33.820199','','{}',1,NULL,NULL,X'23500E9E607366AE9C5F6FE07D704EAE90B1CE9016746CF2F96F7E1496B5493E',X'C0DD70BB58369E37919CE2D995320D05D1BB3691910992A2DB47C44369D7B9BB');
INSERT INTO "move" VALUES('filing',4,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 15:18:35.159372','','{}',NULL,NULL,NULL,X'07ECE6BABD5ADBB9044337468C7FFB3C641F0D2087FC8251C5BE2EFA039C9CDC',X'CDEB7C8B83C4F1D86B45FF30E85C54517451DD46830288287A562C8F19057C59');
INSERT INTO "move" VALUES('filing',6,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 15:18:35.444478','','{}',NULL,NULL,NULL,X'E95745CCE9E903E0F8531CF04B581D260CBF3F61E34FB97314E449803FE6BCF6',X'4828621D9B9622731E9FF5969CE6FC52D195582E760CE750B7482CDFE6D96C31');
INSERT INTO "move" VALUES('filing',8,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 15:18:35.748567','','{}',NULL,NULL,NULL,X'C2AFD4013DBCC45515820D2BF97B346070432BA8B179304D591DF8F1496E3514',X'649AB60D1ECBCBBE211B94F8F832124778F26D5E8C7C486FE4F3583488FA6380');
INSERT INTO "move" VALUES('filing',10,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 15:18:36.031435','','{}',NULL,NULL,NULL,X'20B2AAFFD1BDB8AEEC9A2C6FEFC1DAE2BD5EDE59C797C1D99B90A2A132DAF3A2',X'62BD6B588B0EE7545B9EB2C744585BB956F5F8812EFFCCFF12F90899FFE04CCA');
INSERT INTO "move" VALUES('filing',11,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 15:18:36.295647','','{}',NULL,NULL,NULL,X'23D352C8E8E9249CEEF7A56E37D1CF4C2DD74E286A9D416EEE7DB3544DB502F8',X'95EC245BC80BA36D535170E2258699FBE7A8D45FA04588D00C11A2914DAB23B3');
INSERT INTO "move" VALUES('filing',5,2,'2025-07-07','230600','return_for_correction','submitted','returned','intake',NULL,'2025-07-07 15:18:36.555142','','{"missing":["身份证件"]}',NULL,X'C1CC7B88F6A699D2B17334C827430142',X'74EE49ACF8D4EE80983D37478E75E1784333C628F2C0F7528B72FAE37E58ADA7',X'E28049F52212000A8E5A8B59D45AADCAC55DC1B6DCFD63C946CCE6CD69A89978',X'F71A0F1D83D210EA10EC2A3DB6ABC95B4677B3C2F679722B302E73196B959D16');
INSERT INTO "move" VALUES('filing',9,2,'2025-07-07','230600','reject','submitted','rejected','intake',NULL,'2025-07-07 15:18:36.813880','不符合《备案实用手册》的类型','{}',NULL,X'D1F0D736F737CCA3329864A0F651E413',X'2CE0514448D007C321BFAF2EF615A4D78386E84F0AF6E0C5580913B66425191F',X'C29F9F7B7437E846C551ADB694EF6FD5255756458C2C6E1788EE84E84EAB6883',X'51A8D5A2EF693024A9A80B05696EDFB412BEEB91E359725796216C35AA4AA8C3');
INSERT INTO "move" VALUES('filing',4,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 15:18:37.157840','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'CDEB7C8B83C4F1D86B45FF30E85C54517451DD46830288287A562C8F19057C59',X'8D4FCE3BF01390B085210CBD7E999DFB0A756113DEC7C4FB4172ED6941571DB8');
INSERT INTO "move" VALUES('filing',6,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 15:18:37.157840','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'4828621D9B9622731E9FF5969CE6FC52D195582E760CE750B7482CDFE6D96C31',X'EB5FFC943B0BD1025342B8D4C38EC4724B999D103968D3E05868BC19D0EB7A49');
INSERT INTO "move" VALUES('filing',8,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 15:18:37.157840','','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'649AB60D1ECBCBBE211B94F8F832124778F26D5E8C7C486FE4F3583488FA6380',X'C9FACCFCBEDD5C45B4604CEC6D6ACDC4DCE2720E904CDB81241B12FD8D901483');
INSERT INTO "move" VALUES('filing',10,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 15:18:37.157840','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'62BD6B588B0EE7545B9EB2C744585BB956F5F8812EFFCCFF12F90899FFE04CCA',X'5441B82089D240DC902AE313F8EC0B793DC1E0EF9C5226928EDBAB7715A51AFC');
INSERT INTO "move" VALUES('filing',11,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 15:18:37.157840','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'95EC245BC80BA36D535170E2258699FBE7A8D45FA04588D00C11A2914DAB23B3',X'DC9D746EFA9B22E4F785E99B6FADC8D4F25E9111BA0264E0E40568BD37FAFA2B');
INSERT INTO "move" VALUES('filing',4,4,'2025-07-08','230600','amend','active','active','applicant',NULL,'2025-07-08 15:18:37.648413','','{"phone":"13800000000"}',NULL,X'A13AD0812D5C50606183C6AA64FB3A62',X'6CF589053AC4950351FDBE883EBC35A2B69D004D1C2B05E503E178339D4E13D6',X'8D4FCE3BF01390B085210CBD7E999DFB0A756113DEC7C4FB4172ED6941571DB8',X'6120AFE1314A07684B5192BB466743364000E317EF6F7BF6638E00892DB4269D');
INSERT INTO "move" VALUES('referral',1,1,'2025-07-08','230600','created','','requested','doctor',NULL,'2025-07-08 15:18:38.024282','','{}',NULL,NULL,NULL,X'',X'8049263C5CA59F69B1AC72A6CE7EEACF023E1E75CF2632883335402951AEF0C3');
INSERT INTO "move" VALUES('filing',15,1,'2025-07-08','230600','created','','submitted','head',NULL,'2025-07-08 15:18:38.348570','','{}',NULL,NULL,NULL,X'',X'7DB4AC36123247A35BD348A61B0E13089E3333F13BE327A31015A604A56BF508');
INSERT INTO "move" VALUES('filing',15,2,'2025-07-08','230600','review','submitted','reviewed','system',NULL,'2025-07-08 15:18:38.440382','230600ZZ20250708000001C','{"channel":"hospital","promise":false}',NULL,X'C388F41A68F69679F53C630520F2B414',X'782A736C6AD7ED3DED103E01A54BF9811F90CE4EA9BD0D708A87ECD4DFE6452A',X'7DB4AC36123247A35BD348A61B0E13089E3333F13BE327A31015A604A56BF508',X'C843534B89E7E7D638F30FB30AA87509155886F2306E060D1BE2DB3B42B66056');
INSERT INTO "move" VALUES('referral',1,2,'2025-07-08','230600','agree','requested','agreed','head',NULL,'2025-07-08 15:18:38.444226','','{"filing_no":"230600BA202507080000014","opinion":"同意"}',NULL,X'40B640B996777A8D6413B6ED44F979A1',X'4D350274B74A602F4C646D40C8C1BD85EE88D98E4538DCFACE9E455056DC3517',X'8049263C5CA59F69B1AC72A6CE7EEACF023E1E75CF2632883335402951AEF0C3',X'E3E6F3760FD1910CA95A4710F11DD532CE152E7A2BE0C0FB9918E2136479853B');
INSERT INTO "move" VALUES('entitlement',1,1,'2025-07-08','230600','created','','applied','os:root',NULL,'2025-07-08 15:18:38.991048','','{}',NULL,NULL,NULL,X'',X'67A7BAA2B3F2E7508352EB4241C3224FFA743849B0C57653AA2BC556A3208A56');
INSERT INTO "move" VALUES('entitlement',1,2,'2025-07-08','230600','assess','applied','assessed','reviewer',NULL,'2025-07-08 15:18:39.314672','','{"conclusion":"符合"}',NULL,X'0B6201CE944DE4ADBFA9A0A1C74509F4',X'4F3A288780288B579995BED23B0C2BEF1767A4C1A1A07FCD7029B045FFDD4FD6',X'67A7BAA2B3F2E7508352EB4241C3224FFA743849B0C57653AA2BC556A3208A56',X'D177A4DED064794F9B57A54D0EFD171995AC71F10C492409FAF2C336C8BD5889');
INSERT INTO "move" VALUES('claim',6,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 15:18:39.896097','','{"originals":1}',NULL,X'64714291752C9B861E4A6DC394DE001C',X'63EF1A021D72E53FE704E4B739EDAB308E9B817A9A6F2C5DDF270592B27FE4C3',X'95A7158CA0C6C03BB5B86C4A7265A48785D798098B111B04B94A44DDC5EEFD1F',X'29FE81CD24C68E4DA2DF55E2E11EABE822DB82B0D4688B477D630B277037C1C6');
INSERT INTO "move" VALUES('claim',6,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 15:18:39.896097','','{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}',NULL,NULL,NULL,X'29FE81CD24C68E4DA2DF55E2E11EABE822DB82B0D4688B477D630B277037C1C6',X'486DD6037F6B6100967D60546D22136FA1DCE509B004D801E8416C306A80F231');
INSERT INTO "move" VALUES('claim',3,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 15:18:40.416892','','{"originals":1}',NULL,X'6BBF6824269A5CFEF05B50AC067F36C8',X'D1C2B335C1B9CF9994A8ECD19DB3C82680EA5E0BB4EC33059A2C7EF9C0E69867',X'6F8E54B2663873F7BEA2CA9F4FF6109378B0325432ECDA8E809BC8F9C6EF082E',X'FD50C6155C613F94AB5E6FA77D31982A86B41D49750E3652B7D82A4036AEF006');
INSERT INTO "move" VALUES('claim',3,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 15:18:40.416892','','{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,NULL,NULL,X'FD50C6155C613F94AB5E6FA77D31982A86B41D49750E3652B7D82A4036AEF006',X'535B553C3F375FEFB8390A3A812DBADDA5CF445D6904BD7AE33AD87812E2F772');
INSERT INTO "move" VALUES('claim',1,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 15:18:40.920129','','{"originals":1}',NULL,X'FC6B224452BD0E6831765C2977BB4753',X'7B19A783A7B6987CE3354D7366F3A84487F40A77E7C6D44AF70C944B9872A3F7',X'D539102CC94F964A4973B2B1054D8FB173D71F9195607A46E7C4D0B9D56C1C5A',X'83625B8CC03C2EB8FD25FED16F60F925293444714785DDC8578590C812114311');
INSERT INTO "move" VALUES('claim',1,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 15:18:40.920129','','{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,NULL,NULL,X'83625B8CC03C2EB8FD25FED16F60F925293444714785DDC8578590C812114311',X'E801EAD62D8835AC24B6043A4279C515758529E34E57B4A12C1C14B9C4FCFA58');
INSERT INTO "move" VALUES('claim',4,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 15:18:41.235446','','{"originals":1}',NULL,X'87DBAC391790B4FE28DF72AE3E78A948',X'DA21F2B690ADF2E2EF56E433C277BA446538B6EAE2E7988078D8D36CB5EF2CF6',X'8534E494A223143119ED78B03867CD7170574850C30B4FE6FD63478B22947129',X'6ED4D369A996134396EE3CC67DB12C143521AC4EDA1AA8EC43B08C37E6FD7732');
INSERT INTO "move" VALUES('claim',4,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 15:18:41.235446','','{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,NULL,NULL,X'6ED4D369A996134396EE3CC67DB12C143521AC4EDA1AA8EC43B08C37E6FD7732',X'9702E79D7F134099A308730FB6FAADE2CDCF6B4A1A535AA39F9478CDAAFF9918');
INSERT INTO "move" VALUES('claim',5,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 15:18:42.025481','','{"originals":1}',NULL,X'462C063EBB1BAC9F7B7C5E2F3E4735D7',X'4E2A7E5BE6116C4C4EBE2F31F858D519D7BC67030BFF01DC5795AD8345427356',X'186D9BBC4548E6CCBE2C8A3D3DDD97492BBD2669333ECCB2A8D6FA057F257E52',X'C0629AF161CA0CC5ADA1BB1BC210DCE077EC659BB1894293EA136797D6C778E0');
INSERT INTO "move" VALUES('claim',5,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 15:18:42.025481','','{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,NULL,NULL,X'C0629AF161CA0CC5ADA1BB1BC210DCE077EC659BB1894293EA136797D6C778E0',X'F5DD473971EA440C9EF9174BCD662AF549E7553F6CBDF19565F72A451D4D0C16');
INSERT INTO "move" VALUES('claim',8,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 15:18:42.452197','','{"originals":1}',NULL,X'E95665600334A8B752A6632B80DB7D50',X'083083BEA0C3A8D6B42F0EB6FCE13F30C7052965C82F2CF22A2D40ECED215EB2',X'C0DD70BB58369E37919CE2D995320D05D1BB3691910992A2DB47C44369D7B9BB',X'C5C12476C4DBBED436E54302ACD10D730E1F5C9419E3621699F3231C671F1B8E');
INSERT INTO "move" VALUES('claim',8,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 15:18:42.452197','','{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}',NULL,NULL,NULL,X'C5C12476C4DBBED436E54302ACD10D730E1F5C9419E3621699F3231C671F1B8E',X'0EAC6B8841C9A77EF7A55F3019C7A5849D6F332DCA7CBCB21BB38599DDA22281');
INSERT INTO "move" VALUES('claim',6,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 15:18:43.831254','','{}',NULL,NULL,NULL,X'486DD6037F6B6100967D60546D22136FA1DCE509B004D801E8416C306A80F231',X'F2811F44F54DC1A0BB25D03042A84883629045AFEE27728FAA5E3A394348C74E');
INSERT INTO "move" VALUES('claim',3,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 15:18:44.176106','','{}',NULL,NULL,NULL,X'535B553C3F375FEFB8390A3A812DBADDA5CF445D6904BD7AE33AD87812E2F772',X'BCA143C4BBEC4A3B30B9A3D1EA86EBCFB07F6578982958E231B3C569403000F0');
INSERT INTO "move" VALUES('claim',1,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 15:18:44.470423','','{}',NULL,NULL,NULL,X'E801EAD62D8835AC24B6043A4279C515758529E34E57B4A12C1C14B9C4FCFA58',X'EEA5293EB69735765EEBEDC6056C8F4DC70931E54C18D9CF811138BDD4072391');
INSERT INTO "move" VALUES('claim',4,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 15:18:45.144132','','{}',NULL,NULL,NULL,X'9702E79D7F134099A308730FB6FAADE2CDCF6B4A1A535AA39F9478CDAAFF9918',X'A8271A6C1A940933CFF2E8594037AEE9A14F0FE70E7041871BE9BF195F3D8E2D');
INSERT INTO "move" VALUES('claim',5,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 15:18:45.580008','','{}',NULL,NULL,NULL,X'F5DD473971EA440C9EF9174BCD662AF549E7553F6CBDF19565F72A451D4D0C16',X'446CAD73A812B1C350FA0DB07E9A5956F3DE82AFDA53CA6BF7012F3765E49FC6');
INSERT INTO "move" VALUES('claim',3,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 15:18:46.496813','','{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,X'F492FFAD5A43D2CA8DCB0F9256EB61BA',X'3B9B5AAC0FD6FBDFF8C882681FBF8D23563C2DE764755E8A34D96F18D8DFE5EC',X'BCA143C4BBEC4A3B30B9A3D1EA86EBCFB07F6578982958E231B3C569403000F0',X'3329246A3078B25B56DAE97117291AFA122C8C473CF64FCEF7B67E3504F43762');
INSERT INTO "move" VALUES('claim',1,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 15:18:47.108656','','{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,X'60861AF0DC630125CF4AB87C4601A444',X'C4B8CF873A6D046B5B25A29975E5E0700E9569514130942D419553EC1320C66B',X'EEA5293EB69735765EEBEDC6056C8F4DC70931E54C18D9CF811138BDD4072391',X'A75CF208B78792DF4EA93ED56B9B574357400DAC90048B206B37F08217B363F2');
INSERT INTO "move" VALUES('claim',4,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 15:18:47.612187','','{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,X'37D63BCCDEE00FA782276A536C517ABF',X'5F329156347049EA80DEC7D47979166265D256C0F87CAE73DBB90E2B6BBB8AF3',X'A8271A6C1A940933CFF2E8594037AEE9A14F0FE70E7041871BE9BF195F3D8E2D',X'43CFC176FDC8EA08C0F98FDFE76C26BC99D0374FC4177024DD19CB7A0774E2C4');
INSERT INTO "move" VALUES('claim',5,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 15:18:48.033081','','{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,X'AFC38AE7DCF0162852E872DC7EEE4C24',X'BD4FEA7DD89FF02D48B64ED97555887DC6AEB642AB64907ACDE5A4CE20455F95',X'446CAD73A812B1C350FA0DB07E9A5956F3DE82AFDA53CA6BF7012F3765E49FC6',X'DE7789042DB199A7E7E9B74A74E55916B5950C4C6DEE1E89FEC7C73B7B7316BB');
INSERT INTO "move" VALUES('payout',1,1,'2025-07-10','230600','draft','','drafted','system',NULL,'2025-07-10 15:18:49.006179','','{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'3E62B758921EB588E708D9EB96BEEBF4',X'8468BB473C0F51359BD75A9CEAB7EA5F95652BCD47399DFA062DE1FF2F4C7F9F',X'',X'5F9E061369321B0FCA2E8C15982031139152E28A74930423F630E567E4CC18B3');
INSERT INTO "move" VALUES('payment',1,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 15:18:49.006179','','{}',NULL,NULL,NULL,X'',X'D8E5A1397505A877EAB08CA39B62705AA44EA42520873734A622B14550C680BF');
INSERT INTO "move" VALUES('payment',2,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 15:18:49.006179','','{}',NULL,NULL,NULL,X'',X'70014FCD5479DCE29E940C2917D328469B741D45FDFAF31F81664F820E5F20BD');
INSERT INTO "move" VALUES('payment',3,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 15:18:49.006179','','{}',NULL,NULL,NULL,X'',X'FBA20A3246B4311095380A1FA2B82779482E0DD433601B68F6EA07B89A78E9A2');
INSERT INTO "move" VALUES('payment',4,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 15:18:49.006179','','{}',NULL,NULL,NULL,X'',X'B3724BCFBA1364C59F83B707402F9143A92B7D358F6214BE9C990DE7BBBBA755');
INSERT INTO "move" VALUES('payout',1,2,'2025-07-10','230600','sign','drafted','signed','cashier2',NULL,'2025-07-10 15:18:49.739112','','{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'D147A0C202E53F1C995D0A856790BDC1',X'4F740207327C1F6102E1AE211A38BE9097203862468A2534FD261145A1981F71',X'5F9E061369321B0FCA2E8C15982031139152E28A74930423F630E567E4CC18B3',X'18026CA66160DAFAE89AF283BDFAEA55372C7BD186295EE018AB28F28B068BD7');
INSERT INTO "move" VALUES('claim',1,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 15:18:49.739112','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'A75CF208B78792DF4EA93ED56B9B574357400DAC90048B206B37F08217B363F2',X'1A387758AA990CFE0789BCFBA26EEB37B0258AFA99AF740BBF90C9F6305C331C');
INSERT INTO "move" VALUES('claim',3,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 15:18:49.739112','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'3329246A3078B25B56DAE97117291AFA122C8C473CF64FCEF7B67E3504F43762',X'753F231F440618B36CE3EB3B69E6AE094629D44458155CEE459F5C4DE221D299');
INSERT INTO "move" VALUES('claim',4,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 15:18:49.739112','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'43CFC176FDC8EA08C0F98FDFE76C26BC99D0374FC4177024DD19CB7A0774E2C4',X'89A37DD9795E78335032328F50F1AA7E705136EEAF7B5291BB50AB749D0687CF');
INSERT INTO "move" VALUES('claim',5,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 15:18:49.739112','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'DE7789042DB199A7E7E9B74A74E55916B5950C4C6DEE1E89FEC7C73B7B7316BB',X'B8E771F855DCB006297AC43B6793278222B043DEC66F86C4027FA6D974DF13F3');
INSERT INTO "move" VALUES('payment',1,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 15:18:50.263803','','{"amount":20000,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'D8E5A1397505A877EAB08CA39B62705AA44EA42520873734A622B14550C680BF',X'9ACA0528748929CA66713F1CA6D1880DAB262D3632178409964688A45E769B14');
INSERT INTO "move" VALUES('payment',2,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 15:18:50.263803','','{"amount":63757,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'70014FCD5479DCE29E940C2917D328469B741D45FDFAF31F81664F820E5F20BD',X'2B2D185DF50BAE62C037220F90C0A16934E059CE426ED0EC40049F2D994026B4');
INSERT INTO "move" VALUES('payment',3,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 15:18:50.263803','','{"amount":17272,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'FBA20A3246B4311095380A1FA2B82779482E0DD433601B68F6EA07B89A78E9A2',X'D625E6238AB526A2D95E8CE6F2F1FE1FB375ADA80ED37A2A02F8D8E7D5F70310');
INSERT INTO "move" VALUES('payment',4,2,'2025-07-10','230600','waive','planned','paid','system',NULL,'2025-07-10 15:18:50.263803','','{}',NULL,NULL,NULL,X'B3724BCFBA1364C59F83B707402F9143A92B7D358F6214BE9C990DE7BBBBA755',X'3DD9557057187C982D861DACE08A25603FE74D8D8409679DC14FF6D2035772F3');
INSERT INTO "move" VALUES('claim',5,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 15:18:50.263803','','{"payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'B8E771F855DCB006297AC43B6793278222B043DEC66F86C4027FA6D974DF13F3',X'414D239E8E7C307FF6E1F90EC72B3BF4138D2725EFDE99A595E38F698D9672F1');
INSERT INTO "move" VALUES('payout',1,3,'2025-07-10','230600','send','signed','sent','cashier',NULL,'2025-07-10 15:18:50.263803','','{}',NULL,NULL,NULL,X'18026CA66160DAFAE89AF283BDFAEA55372C7BD186295EE018AB28F28B068BD7',X'5E2277B170B9B7C72D9EB3F8F9A90E6CC3237DB9A6D32AB2D443D24683CBB7B9');
INSERT INTO "move" VALUES('payment',1,3,'2025-07-10','230600','fail','sent','failed','system',NULL,'2025-07-10 15:18:50.946874','','{"booked_on":"2025-07-10","reason_code":"AC01"}',NULL,NULL,NULL,X'9ACA0528748929CA66713F1CA6D1880DAB262D3632178409964688A45E769B14',X'390BE22BCE2C535FFCF8F3CB730892B359991887BFF6D070634573ABACDBE7E2');
INSERT INTO "move" VALUES('claim',1,8,'2025-07-10','230600','fail_payment','paying','payment_failed','system',NULL,'2025-07-10 15:18:50.946874','','{"payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'1A387758AA990CFE0789BCFBA26EEB37B0258AFA99AF740BBF90C9F6305C331C',X'64B7EA673EB4E2A0A915FAE49DDF0493A2F81BD33C3F460ED4C773F7B59FF639');
INSERT INTO "move" VALUES('payment',2,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 15:18:50.946874','','{"amount":63757,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'2B2D185DF50BAE62C037220F90C0A16934E059CE426ED0EC40049F2D994026B4',X'9E9B43A6F7CF07B3A9D33E250468EDB111DB3ACE6AFD93D332D81C6F87278D60');
INSERT INTO "move" VALUES('payment',3,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 15:18:50.946874','','{"amount":17272,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'D625E6238AB526A2D95E8CE6F2F1FE1FB375ADA80ED37A2A02F8D8E7D5F70310',X'EE6D7C4DFC004EA39C624C77F21E518BA6FA8C738BC972D3F21DC71D16412740');
INSERT INTO "move" VALUES('claim',3,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 15:18:50.946874','','{"payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'753F231F440618B36CE3EB3B69E6AE094629D44458155CEE459F5C4DE221D299',X'E494D2AC5C587730C206FE7076EE56C0E2E3C2BBD33EFB6FC470C63B584367CE');
INSERT INTO "move" VALUES('claim',4,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 15:18:50.946874','','{"payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'89A37DD9795E78335032328F50F1AA7E705136EEAF7B5291BB50AB749D0687CF',X'CE0BED4FF8B8449B4704A36A314891E52B77224DC6C6DA5627102F4AD9604116');
INSERT INTO "move" VALUES('payout',1,4,'2025-07-10','230600','settle','sent','settled','system',NULL,'2025-07-10 15:18:50.946874','','{}',NULL,NULL,NULL,X'5E2277B170B9B7C72D9EB3F8F9A90E6CC3237DB9A6D32AB2D443D24683CBB7B9',X'D29D6B252CDE2CF555D0C097D67243280567C30C4A2960D6FEBD0234C9A6EF07');
INSERT INTO "move" VALUES('recovery',1,1,'2025-07-10','230600','propose','','proposed','auditor',NULL,'2025-07-10 15:18:51.959864','重复收费','{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}',NULL,X'5F9555A4E8E8485AD19D9DD9C141CD1A',X'83E854937CE94ECE3DB9AEDA87108C098A73148111EE5949B59FD31FEB03126E',X'',X'3C4C9934F36D84DF37F503ED16933E11F932F326A8B8AA1110D9C181357FC3A3');
INSERT INTO "move" VALUES('recovery',1,2,'2025-07-10','230600','decide','proposed','open','approver2',NULL,'2025-07-10 15:18:52.423262','重复收费','{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}',NULL,X'FC0EB00FC908C0F3C597F32A641C9627',X'BC4B1A4965D1E3BABE45BC4CBE31620116E9D5E628773489BC410DBBD835449F',X'3C4C9934F36D84DF37F503ED16933E11F932F326A8B8AA1110D9C181357FC3A3',X'10907E9CD444397DE1A95591EDE3702FB4F5A4B6CEDFBC8705B1E44E2D5FB29D');
INSERT INTO "move" VALUES('filing',14,2,'2026-08-15','230600','review','submitted','reviewed','system',NULL,'2026-08-15 15:18:54.188851','','{"channel":"national_self","promise":false}',7,NULL,NULL,X'C2708DFC045309A9E9C97A8705E407AE3FACBEBBA2FEAFC5B3F2CED14E970DC3',X'19FEF6FCE91F21941EE5874E14D617268B0EC0870C21A07ED1DB21A7314F25A8');
INSERT INTO "move" VALUES('filing',14,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 15:18:54.391715','','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}',8,NULL,NULL,X'19FEF6FCE91F21941EE5874E14D617268B0EC0870C21A07ED1DB21A7314F25A8',X'FC4D5F2A97C6F754F67BEF83D717947D0DDD5977E1FA1EAEB2D04B2B19142E0C');
INSERT INTO "move" VALUES('filing',15,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 15:18:54.391715','','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}',8,NULL,NULL,X'C843534B89E7E7D638F30FB30AA87509155886F2306E060D1BE2DB3B42B66056',X'41C82DAEB1C721DC07BFA37F77C827BA7069BC6F1F8D026A45560A44A6C253FB');
INSERT INTO "move" VALUES('filing',4,5,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 15:18:54.513768','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'6120AFE1314A07684B5192BB466743364000E317EF6F7BF6638E00892DB4269D',X'4E8409343F9C53B95F1A322933F61C0C7E537FEEFD52159FFAA69FBAF22EF373');
INSERT INTO "move" VALUES('filing',10,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 15:18:54.513768','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'5441B82089D240DC902AE313F8EC0B793DC1E0EF9C5226928EDBAB7715A51AFC',X'E6B4EC1D087AC4AEBC51CDCD09FBA5AFFBD893E1C67749001FE70BA4C9DFC2A1');
INSERT INTO "move" VALUES('filing',15,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 15:18:54.513768','','{"ends_on":"2026-01-08"}',9,NULL,NULL,X'41C82DAEB1C721DC07BFA37F77C827BA7069BC6F1F8D026A45560A44A6C253FB',X'74B6C0D2D28295CD1F826AF02FFDB21407EEBC531D26B42E54205A882585F1D5');
INSERT INTO "move" VALUES('filing',8,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 15:18:54.513768','','{"ends_on":"2026-03-03"}',9,NULL,NULL,X'C9FACCFCBEDD5C45B4604CEC6D6ACDC4DCE2720E904CDB81241B12FD8D901483',X'41889A4FD1BC40A1D3AF1224562869592E7BE9AF05C5E4F77A3104CAF17F775D');
INSERT INTO "move" VALUES('referral',1,3,'2026-08-15','230600','transmit','agreed','transmitted','system',NULL,'2026-08-15 15:18:54.706797','','{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}',10,NULL,NULL,X'E3E6F3760FD1910CA95A4710F11DD532CE152E7A2BE0C0FB9918E2136479853B',X'8F6BDAB870942F10547E53C7E290433642CF9EBD7B73B0A1E68353402B4EB96D');
INSERT INTO "move" VALUES('referral',1,4,'2026-08-15','230600','expire','transmitted','expired','system',NULL,'2026-08-15 15:18:54.912796','','{"ends_on":"2026-01-08"}',11,NULL,NULL,X'8F6BDAB870942F10547E53C7E290433642CF9EBD7B73B0A1E68353402B4EB96D',X'114CCA7E48B8E3079C4148A84AB82DD0CECB0FDB8D04ED243B1799B0EDEF007D');
INSERT INTO "move" VALUES('entitlement',1,3,'2026-08-15','230600','activate','assessed','active','system',NULL,'2026-08-15 15:18:55.075513','','{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}',12,NULL,NULL,X'D177A4DED064794F9B57A54D0EFD171995AC71F10C492409FAF2C336C8BD5889',X'8BC430487CD290C54FCFC7950AD063C337098C7E6CDFBCB9BEAE885B753FCF43');
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
	sent_at DATETIME, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT uq_notice_machine_case_id_kind_about UNIQUE (machine, case_id, kind, about)
);
INSERT INTO "notice" VALUES(1,'claim',1,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 15:18:33.820199','2025-07-07 15:18:33.820199');
INSERT INTO "notice" VALUES(3,'claim',3,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 15:18:33.820199','2025-07-07 15:18:33.820199');
INSERT INTO "notice" VALUES(4,'claim',4,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 15:18:33.820199','2025-07-07 15:18:33.820199');
INSERT INTO "notice" VALUES(5,'claim',5,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 15:18:33.820199','2025-07-07 15:18:33.820199');
INSERT INTO "notice" VALUES(6,'claim',6,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 15:18:33.820199','2025-07-07 15:18:33.820199');
INSERT INTO "notice" VALUES(7,'claim',7,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 15:18:33.820199','2025-07-07 15:18:33.820199');
INSERT INTO "notice" VALUES(8,'claim',8,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 15:18:33.820199','2025-07-07 15:18:33.820199');
INSERT INTO "notice" VALUES(9,'filing',5,'230600','return_for_correction','2','{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}','2025-07-07','2025-07-07 15:18:36.555142','2025-07-07 15:18:36.555142');
INSERT INTO "notice" VALUES(10,'filing',9,'230600','reject','2','{"reason":"不符合《备案实用手册》的类型"}','2025-07-07','2025-07-07 15:18:36.813880','2025-07-07 15:18:36.813880');
INSERT INTO "notice" VALUES(12,'claim',5,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000042-1"}','2025-07-10','2025-07-10 15:18:50.263803','2025-07-10 15:18:50.263803');
INSERT INTO "notice" VALUES(13,'claim',1,'230600','fail_payment','8','{"payment_no":"230600BF202507100000018-1"}','2025-07-10','2025-07-10 15:18:50.946874','2025-07-10 15:18:50.946874');
INSERT INTO "notice" VALUES(14,'claim',3,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000026-1"}','2025-07-10','2025-07-10 15:18:50.946874','2025-07-10 15:18:50.946874');
INSERT INTO "notice" VALUES(15,'claim',4,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000034-1"}','2025-07-10','2025-07-10 15:18:50.946874','2025-07-10 15:18:50.946874');
INSERT INTO "notice" VALUES(16,'filing',5,'230600','correction_ends','2025-07-28','{"days":5,"ends_on":"2025-07-28"}','2026-08-15','2026-08-15 15:18:56.438758','2026-08-15 15:18:56.438758');
INSERT INTO "notice" VALUES(17,'claim',7,'230600','posting_ends','2025-08-06','{"days":5,"ends_on":"2025-08-06"}','2026-08-15','2026-08-15 15:18:56.659493','2026-08-15 15:18:56.659493');
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
INSERT INTO "payment" VALUES('230600BF202507100000018-1','230600','2025-07-10','failed','2025-07-10',3,X'390BE22BCE2C535FFCF8F3CB730892B359991887BFF6D070634573ABACDBE7E2',0,'',1,'230600BF202507100000018',1,1,'230600SB202505160000019',13,'',1,'230600PC20250710000001G',1,'bank',20000,0,'','林芳','6222085776238289455','102265000014','2025-07-10','2025-07-15','','AC01','账号不存在','B000018-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000026-1','230600','2025-07-10','paid','2025-07-10',3,X'9E9B43A6F7CF07B3A9D33E250468EDB111DB3ACE6AFD93D332D81C6F87278D60',0,'',2,'230600BF202507100000026',1,3,'230600SB20250429000001T',8,'',1,'230600PC20250710000001G',2,'bank',63757,0,'','杨艳涛','6222082253883822975','102265000014','2025-07-10','2025-07-15','','','','B000026-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000034-1','230600','2025-07-10','paid','2025-07-10',3,X'EE6D7C4DFC004EA39C624C77F21E518BA6FA8C738BC972D3F21DC71D16412740',0,'',3,'230600BF202507100000034',1,4,'230600SB20250517000001T',19,'',1,'230600PC20250710000001G',3,'bank',17272,0,'','陈国艳','6222080076313355114','102265000014','2025-07-10','2025-07-15','','','','B000034-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000042-1','230600','2025-07-10','paid','2025-07-10',2,X'3DD9557057187C982D861DACE08A25603FE74D8D8409679DC14FF6D2035772F3',0,'',4,'230600BF202507100000042',1,5,'230600SB20250517000002R',9,'',1,'230600PC20250710000001G',4,'none',0,0,'','马志强','6222086220931578541','102265000014','9999-12-31','9999-12-31','','','','','9999-12-31','');
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
INSERT INTO "payout" VALUES('230600PC20250710000001G','230600','2025-07-10','settled','2025-07-10',4,X'D29D6B252CDE2CF555D0C097D67243280567C30C4A2960D6FEBD0234C9A6EF07',0,'',1,'example_csv',4,0,101029,'0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe','2025-07-10 15:18:49.006179','system','cashier2','2025-07-10','2025-07-15','[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]','2025-07-10 15:18:50.641698');
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
CREATE TABLE receipt (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	check_code VARCHAR(20) NOT NULL, 
	issued_on DATE NOT NULL, 
	total BIGINT NOT NULL, 
	released BOOLEAN NOT NULL, form VARCHAR(64) DEFAULT '' NOT NULL, tail VARCHAR(8) DEFAULT '' NOT NULL, loose BOOLEAN DEFAULT 0 NOT NULL, twin INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (id), 
	CONSTRAINT fk_receipt_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
);
INSERT INTO "receipt" VALUES(1,1,'230600','41772790','5503163221','73d3bf','2025-05-02',114898,0,'41772790-5503163221','03163221',0,0);
INSERT INTO "receipt" VALUES(3,3,'230600','84301396','8101385268','0b90dd','2025-03-29',170485,0,'84301396-8101385268','01385268',0,0);
INSERT INTO "receipt" VALUES(4,3,'230600','72758579','1649464671','d8f695','2025-03-29',127793,0,'72758579-1649464671','49464671',0,0);
INSERT INTO "receipt" VALUES(5,4,'230600','18512621','2500912540','f2481f','2025-04-17',107883,0,'18512621-2500912540','00912540',0,0);
INSERT INTO "receipt" VALUES(6,4,'230600','81270811','4533620476','6b1f2b','2025-04-17',78507,0,'81270811-4533620476','33620476',0,0);
INSERT INTO "receipt" VALUES(7,5,'230600','99369305','7584380473','e3f1c8','2025-05-10',79725,0,'99369305-7584380473','84380473',0,0);
INSERT INTO "receipt" VALUES(8,6,'230600','07293207','1671523532','d8c6b4','2025-04-05',271776,0,'7293207-1671523532','71523532',0,0);
INSERT INTO "receipt" VALUES(9,7,'230600','40490828','1089272875','692913','2025-05-17',38522,0,'40490828-1089272875','89272875',0,0);
INSERT INTO "receipt" VALUES(10,8,'230600','50650657','5100221829','b63798','2025-05-13',47016,0,'50650657-5100221829','00221829',0,0);
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
INSERT INTO "recovery" VALUES('230600ZH20250710000001A','230600','2025-07-10','open','2025-07-10',2,X'10907E9CD444397DE1A95591EDE3702FB4F5A4B6CEDFBC8705B1E44E2D5FB29D',0,'',1,'recover',3,'230600SB20250429000001T',8,2000,0,'{"310100":2000}','{}',0,'','','',0,'重复收费','by_hand','{}',NULL,NULL,'auditor','approver2');
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
INSERT INTO "referral" VALUES('230600ZZ20250708000001C','230600','2025-07-08','expired','2026-08-15',4,X'114CCA7E48B8E3079C4148A84AB82DD0CECB0FDB8D04ED243B1799B0EDEF007D',0,'',1,1,'310','2025-07-08 15:18:37.000000','hospital','','','H23060000001','大庆市样例第1医院','02',2,'H11010000001','北京市样例第1医院','02','110100','C34.9','肺恶性肿瘤','','','difficult','同意',1,'2025-07-08','2025-07-08','2026-01-08',0,'','doctor','head',15,'230600BA202507080000014',NULL,'');
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
INSERT INTO "referral_event" VALUES(1,'230600ZZ20250708000001C','H11010000001','transmitted','{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}','2026-08-15','2026-08-15 15:18:54.684771',NULL);
CREATE TABLE register_change (
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	"before" TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_register_change PRIMARY KEY (id)
);
INSERT INTO "register_change" VALUES(1,'institution','H23060000001','{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}','2025-07-11','2025-07-11 15:18:52.888376');
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
INSERT INTO "removal" VALUES(1,'erase','claim',2,'230600SB20250606000001C','[1,3]',NULL,'admin','auditor','本人依法申请','2025-07-11','2025-07-11 15:18:53.507473',X'',X'879F51728F00EAF6E3D9EF0D77FDDB0810A433D04DDADDD291CF47C7CA0DFD9C');
INSERT INTO "removal" VALUES(2,'archive','claim',2,'230600SB20250606000001C','[]',X'A89B9F8BB071329846A2B664B89EB15A875ED9728E9AD887268D67856DCCF97F','admin','','closed before 2026-08-15','2026-08-15','2026-08-15 15:18:57.764066',X'879F51728F00EAF6E3D9EF0D77FDDB0810A433D04DDADDD291CF47C7CA0DFD9C',X'35E7BADB8382AAE7F5B742A7893C9F1E390EBDDBEB421540EBC475C590C4E1C0');
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
INSERT INTO "run" VALUES(1,'precheck_claims','2025-07-07',10000,'done','office:30894:9a495c5a-0c729e6f',NULL,1,'2025-07-07 15:18:33.699551','2025-07-07 15:18:33.699581','2025-07-07 15:18:34.055707',8,0,0,'','os:root');
INSERT INTO "run" VALUES(2,'activate_filings','2025-07-08',10000,'done','office:30894:9a495c5a-24217950',NULL,1,'2025-07-08 15:18:37.048512','2025-07-08 15:18:37.048536','2025-07-08 15:18:37.253763',5,0,0,'','os:root');
INSERT INTO "run" VALUES(3,'calculate_claims','2025-07-09',10000,'done','office:30894:9a495c5a-a625dedf',NULL,1,'2025-07-09 15:18:43.299486','2025-07-09 15:18:43.299503','2025-07-09 15:18:43.497083',0,0,0,'','os:root');
INSERT INTO "run" VALUES(4,'build_payouts','2025-07-10',10000,'done','office:30894:9a495c5a-bdb1c265',NULL,1,'2025-07-10 15:18:48.947742','2025-07-10 15:18:48.947770','2025-07-10 15:18:49.232325',0,0,0,'','os:root');
INSERT INTO "run" VALUES(5,'prepare_months','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:53.935543','2026-08-15 15:18:53.935581','2026-08-15 15:18:54.092942',0,0,0,'','os:root');
INSERT INTO "run" VALUES(6,'terminate_uncovered','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:54.110037','2026-08-15 15:18:54.110057','2026-08-15 15:18:54.112259',0,0,0,'','os:root');
INSERT INTO "run" VALUES(7,'review_self_service','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:54.137789','2026-08-15 15:18:54.137810','2026-08-15 15:18:54.309708',1,0,0,'','os:root');
INSERT INTO "run" VALUES(8,'activate_filings','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:54.322965','2026-08-15 15:18:54.322987','2026-08-15 15:18:54.447672',2,0,0,'','os:root');
INSERT INTO "run" VALUES(9,'expire_filings','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:54.463805','2026-08-15 15:18:54.463827','2026-08-15 15:18:54.614042',4,0,0,'','os:root');
INSERT INTO "run" VALUES(10,'transmit_referrals','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:54.623468','2026-08-15 15:18:54.623487','2026-08-15 15:18:54.791815',1,0,0,'','os:root');
INSERT INTO "run" VALUES(11,'watch_referrals','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:54.806178','2026-08-15 15:18:54.806203','2026-08-15 15:18:55.002734',1,0,0,'','os:root');
INSERT INTO "run" VALUES(12,'activate_qualifications','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.021256','2026-08-15 15:18:55.021280','2026-08-15 15:18:55.151712',1,0,0,'','os:root');
INSERT INTO "run" VALUES(13,'expire_qualifications','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.165910','2026-08-15 15:18:55.165937','2026-08-15 15:18:55.168367',0,0,0,'','os:root');
INSERT INTO "run" VALUES(14,'lapse_filings','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.192181','2026-08-15 15:18:55.192208','2026-08-15 15:18:55.299850',0,0,0,'','os:root');
INSERT INTO "run" VALUES(15,'lapse_qualifications','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.314252','2026-08-15 15:18:55.317269','2026-08-15 15:18:55.319709',0,0,0,'','os:root');
INSERT INTO "run" VALUES(16,'send_reports','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.342083','2026-08-15 15:18:55.342105','2026-08-15 15:18:55.342628',0,0,0,'','os:root');
INSERT INTO "run" VALUES(17,'lapse_claims','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.354165','2026-08-15 15:18:55.354185','2026-08-15 15:18:55.529616',0,0,0,'','os:root');
INSERT INTO "run" VALUES(18,'precheck_claims','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.531549','2026-08-15 15:18:55.531563','2026-08-15 15:18:55.532864',0,0,0,'','os:root');
INSERT INTO "run" VALUES(19,'calculate_claims','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.550980','2026-08-15 15:18:55.550997','2026-08-15 15:18:55.672511',0,0,0,'','os:root');
INSERT INTO "run" VALUES(20,'watch_payouts','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.683385','2026-08-15 15:18:55.683404','2026-08-15 15:18:55.700678',0,0,0,'','os:root');
INSERT INTO "run" VALUES(21,'build_payouts','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.714283','2026-08-15 15:18:55.714304','2026-08-15 15:18:55.714851',0,0,0,'','os:root');
INSERT INTO "run" VALUES(22,'check_ledger','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:55.728287','2026-08-15 15:18:55.728306','2026-08-15 15:18:56.295691',0,0,0,'','os:root');
INSERT INTO "run" VALUES(23,'remind','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:56.299473','2026-08-15 15:18:56.299491','2026-08-15 15:18:56.779897',2,0,0,'','os:root');
INSERT INTO "run" VALUES(24,'watch_deadlines','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:56.793792','2026-08-15 15:18:56.793822','2026-08-15 15:18:57.102191',9,0,0,'','os:root');
INSERT INTO "run" VALUES(25,'seal_moves','2026-08-15',10000,'done','office:30894:9a495c5a-fe37892d',NULL,1,'2026-08-15 15:18:57.112565','2026-08-15 15:18:57.112588','2026-08-15 15:18:57.246876',0,0,0,'','os:root');
INSERT INTO "run" VALUES(26,'seal_moves','2026-08-15',10001,'done','office:30894:9a495c5a-2c67e62a',NULL,1,'2026-08-15 15:18:58.195153','2026-08-15 15:18:58.195183','2026-08-15 15:18:58.311127',0,0,0,'','os:root');
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
INSERT INTO "run_part" VALUES(1,1,'precheck','230600',1,NULL,'[8]','[8]','done',0,'office:30894:9a495c5a-0c729e6f','2025-07-07 15:19:33.999026',1,8,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(2,2,'activate','230600',1,NULL,'[{"day":"2025-03-03"},11]','[{"day":"2025-03-03"},11]','done',0,'office:30894:9a495c5a-24217950','2025-07-08 15:19:37.192006',1,5,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(3,3,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:30894:9a495c5a-a625dedf','2025-07-09 15:19:43.446748',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(4,4,'build','230600',1,NULL,'[0]','[0]','done',0,'office:30894:9a495c5a-bdb1c265','2025-07-10 15:19:49.195063',1,0,0,0,'',NULL,'{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}');
INSERT INTO "run_part" VALUES(5,5,'months','',1,NULL,'[0]','[0]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:53.999313',1,0,0,0,'',NULL,'[]');
INSERT INTO "run_part" VALUES(6,5,'counts','',1,NULL,'[0]','[0]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:54.056154',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(7,7,'review','230600',1,NULL,'[{"day":"2025-03-07"},12]','[{"day":"2025-03-07"},12]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:54.237823',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(8,8,'activate','230600',1,NULL,'[{"day":"2025-07-08"},15]','[{"day":"2025-07-08"},15]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:54.399749',1,2,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(9,9,'expire','230600',1,NULL,'[{"day":"2026-03-03"},8]','[{"day":"2026-03-03"},8]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:54.555887',1,4,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(10,10,'transmit','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:54.733820',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(11,11,'expire','230600',1,NULL,'[{"day":"2026-01-08"},1]','[{"day":"2026-01-08"},1]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:54.940209',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(12,12,'activate','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:55.107060',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(13,14,'lapse','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:55.262890',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(14,17,'lapse','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:55.479621',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(15,19,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:55.618984',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(16,22,'check','',1,NULL,'[0]','[0]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:56.252129',1,0,0,0,'',NULL,'{"differences":0,"en":"","zh":""}');
INSERT INTO "run_part" VALUES(17,23,'correction_ends filing','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:56.476899',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(18,23,'posting_ends claim','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:56.709595',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(19,24,'watch filing','230600',1,NULL,'[{"day":"2025-03-11"},12]','[{"day":"2025-03-11"},12]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:56.890313',1,6,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(20,24,'watch claim','230600',1,NULL,'[{"day":"2025-07-04"},8]','[{"day":"2025-07-04"},8]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:57.039331',1,3,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(21,25,'seal','',1,NULL,'[0]','[0]','done',0,'office:30894:9a495c5a-fe37892d','2026-08-15 15:19:57.190862',1,0,0,0,'',NULL,'{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}');
INSERT INTO "run_part" VALUES(22,26,'seal','',1,NULL,'[0]','[0]','done',0,'office:30894:9a495c5a-2c67e62a','2026-08-15 15:19:58.267462',1,0,0,0,'',NULL,NULL);
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
INSERT INTO "seal" VALUES(1,'1970-01-01 00:00:00.000000','2026-08-14 16:00:00.000000',96,31,X'CBFBACA4C9DFF284CF7A1E1E3C327C7841558CEC597FC243083F56B6DAA47494','2026-08-15 15:18:57.113070',X'',X'DEFACFE5B193AE5644B9489116B74514B6883984270813E4AD35B9DA9AC6EB04');
CREATE TABLE setting (
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('rehearsal','1');
INSERT INTO "setting" VALUES('first_day','2025-07-07');
INSERT INTO "setting" VALUES('sampling_key','00dd8623a1db9d40a2b8125cd978497e5bc39e73f8ede42616884b1141c8a3b5');
INSERT INTO "setting" VALUES('policy_digest','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4');
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
INSERT INTO "user_change" VALUES(1,'intake','added','{"active":true,"institution":"","limit":null,"roles":["intake"]}','os:root','root','2025-07-07 15:18:30.828009',X'',X'A1C44EDB3589D25E29CDBD918D739AD4A8EE65694DAA0E0FD2999FD826CC58DF');
INSERT INTO "user_change" VALUES(2,'reviewer','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-07 15:18:31.117906',X'A1C44EDB3589D25E29CDBD918D739AD4A8EE65694DAA0E0FD2999FD826CC58DF',X'8231E9322733B2155BD9F4FDFFA09517F06F7CC88587C0E288DEAFE486EE3439');
INSERT INTO "user_change" VALUES(3,'reviewer2','added','{"active":true,"institution":"","limit":null,"roles":["reviewer"]}','os:root','root','2025-07-07 15:18:31.329676',X'8231E9322733B2155BD9F4FDFFA09517F06F7CC88587C0E288DEAFE486EE3439',X'61C71FBF94AEF0ACCF1EEC4D85CCCDD6A3480BD60FD0B1FDF596AE6C5D309D92');
INSERT INTO "user_change" VALUES(4,'approver','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-07 15:18:31.498088',X'61C71FBF94AEF0ACCF1EEC4D85CCCDD6A3480BD60FD0B1FDF596AE6C5D309D92',X'F8226CF50C0CF74CA8394F00B1622DF16666E9F7D86AA28A919F9E8C6198D390');
INSERT INTO "user_change" VALUES(5,'approver2','added','{"active":true,"institution":"","limit":null,"roles":["approver"]}','os:root','root','2025-07-07 15:18:31.748145',X'F8226CF50C0CF74CA8394F00B1622DF16666E9F7D86AA28A919F9E8C6198D390',X'3C981DD1ACBC60917CFF1F2EC36109311B66968B32EBB0EA1B0C46C794CE800C');
INSERT INTO "user_change" VALUES(6,'cashier','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-07 15:18:31.995905',X'3C981DD1ACBC60917CFF1F2EC36109311B66968B32EBB0EA1B0C46C794CE800C',X'D3F6884A1869D6DFBB1C115FA5ACC2770327CD02CAAD12091F5BF946345C0916');
INSERT INTO "user_change" VALUES(7,'cashier2','added','{"active":true,"institution":"","limit":null,"roles":["cashier"]}','os:root','root','2025-07-07 15:18:32.240186',X'D3F6884A1869D6DFBB1C115FA5ACC2770327CD02CAAD12091F5BF946345C0916',X'675AC96FA1CD9DD9C201058C8F7AC711D540A6EC175896CF03EBC52A660795E6');
INSERT INTO "user_change" VALUES(8,'auditor','added','{"active":true,"institution":"","limit":null,"roles":["auditor"]}','os:root','root','2025-07-07 15:18:32.487596',X'675AC96FA1CD9DD9C201058C8F7AC711D540A6EC175896CF03EBC52A660795E6',X'4F78B71C1FE4C38D7C3BCC56C6A3D386A6B7CE1781D28FF43234C3C4B97C6746');
INSERT INTO "user_change" VALUES(9,'admin','added','{"active":true,"institution":"","limit":null,"roles":["admin"]}','os:root','root','2025-07-07 15:18:32.743004',X'4F78B71C1FE4C38D7C3BCC56C6A3D386A6B7CE1781D28FF43234C3C4B97C6746',X'982878CF983FBE3FFC647E9653DC572556111F836AAC6D1CE2695678DE5C3C50');
INSERT INTO "user_change" VALUES(10,'applicant','added','{"active":true,"institution":"","limit":null,"roles":["applicant"]}','os:root','root','2025-07-07 15:18:32.944660',X'982878CF983FBE3FFC647E9653DC572556111F836AAC6D1CE2695678DE5C3C50',X'F48967BBB9A83E159BE5D35B3BF8F439DFC2A754C8A7F06279409BBFB2C760F8');
INSERT INTO "user_change" VALUES(11,'doctor','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-07 15:18:33.192299',X'F48967BBB9A83E159BE5D35B3BF8F439DFC2A754C8A7F06279409BBFB2C760F8',X'55320448585DF27B62A9F605650979FD752007A579DDEC49791715A78E03CB9F');
INSERT INTO "user_change" VALUES(12,'head','added','{"active":true,"institution":"H23060000001","limit":null,"roles":["hospital"]}','os:root','root','2025-07-07 15:18:33.431811',X'55320448585DF27B62A9F605650979FD752007A579DDEC49791715A78E03CB9F',X'0590BA71914761C5D814E7E99C70F01328B0D2A38F1161A7F38D4BDC897B9323');
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
INSERT INTO "year_posting" VALUES(1,'230600',2,'employee','2025-01-01','inpatient','2025-04-26',NULL,NULL,3,'2025-04-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 15:18:30.094141');
INSERT INTO "year_posting" VALUES(2,'230600',7,'employee','2025-01-01','inpatient','2025-03-15',NULL,NULL,4,'2025-03-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 15:18:30.094141');
INSERT INTO "year_posting" VALUES(3,'230600',16,'employee','2025-01-01','inpatient','2025-04-08',NULL,NULL,1,'2025-04-10 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 15:18:30.094141');
INSERT INTO "year_posting" VALUES(4,'230600',17,'employee','2025-01-01','outpatient','2025-03-23',NULL,NULL,2,'2025-03-23 07:00:00.000000',6,'settled',0,0,0,0,0,0,0,'2025-07-07','2025-07-07 15:18:30.094141');
INSERT INTO "year_posting" VALUES(5,'230600',8,'employee','2025-01-01','outpatient','2025-03-29',3,2,NULL,NULL,0,'approved',0,30000,63757,171682,0,0,0,'2025-07-09','2025-07-09 15:18:46.496813');
INSERT INTO "year_posting" VALUES(6,'230600',13,'resident','2025-01-01','outpatient','2025-05-02',1,3,NULL,NULL,0,'approved',0,0,20000,109079,0,0,0,'2025-07-09','2025-07-09 15:18:47.108656');
INSERT INTO "year_posting" VALUES(7,'230600',19,'employee','2025-01-01','outpatient','2025-04-17',4,4,NULL,NULL,0,'approved',0,30000,17272,68383,0,0,0,'2025-07-09','2025-07-09 15:18:47.612187');
INSERT INTO "year_posting" VALUES(8,'230600',9,'employee','2025-01-01','outpatient','2025-05-10',5,5,NULL,NULL,0,'approved',0,0,0,0,0,0,0,'2025-07-09','2025-07-09 15:18:48.033081');
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
CREATE INDEX ix_notice_unsent ON notice (id) WHERE sent_at IS NULL;
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
CREATE TRIGGER user_change_stays BEFORE DELETE ON user_change BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER user_change_unchanged BEFORE UPDATE ON user_change BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER user_change_new BEFORE INSERT ON user_change WHEN EXISTS (SELECT 1 FROM user_change WHERE no = NEW.no OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER act_stays BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER act_unchanged BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
CREATE TRIGGER act_new BEFORE INSERT ON act WHEN EXISTS (SELECT 1 FROM act WHERE id = NEW.id OR rowid = NEW.rowid) BEGIN SELECT RAISE(ABORT, 'what proves who was who is only added to'); END;
COMMIT;
