BEGIN TRANSACTION;
CREATE TABLE access_log (
	id INTEGER NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_access_log PRIMARY KEY (id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0015');
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
INSERT INTO "archived_case" VALUES('claim',2,'230600SB20250606000001C','230600002202506060000004','230600',3,'withdrawn','2025-07-08','f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef','2026-08-15',3,X'F3634F9CDE4795934FA653B3DAF4C129B1CA196728A7CAA33E9D1F48F1467BF3',X'789CAD585F8F1C3512FF2AA37EDE5DD96D77B7BD3C014F3C1F4F9C50CB6DBB67ACEDE99E74BB77998B560221C809114077101041A00882D01D243909A12309F76932B39B27BE0265F79F99CD4E2E80321ACDDA556EBBAA7EBF2A57EFD5408A42B685B0A62A83C3BFBEBE17C84298390CAF0642CD8DB55AA54E1584288CF611DD0F59B01788A92E6D7058B6450193C5A230B04CD871590CDF57517888107C0F90FFBC166C966EEDE8963A4DAD8593111423E4E7B539D6AAB32913E5515AEBA62DDC11811358394BCBAA9F2DD39928616D2E8A46EF799F3A8D1BA58BBACA0A3D1FCCF5B293D972B3A2F73F356AB3A6D6A0D7735D83A772E9178245BAEE9F82F34A5DC0A42A0B536A27AA4A0B41014B9A19C87384318AA2844B95F35CD004252CC918CB321C2395512A71265984629513AC988E701E23427422B4CA639DFB1D8F756DCAE9965DCA88695935A681135EC1E8E00D1F2B651A5114D5C9102E98838160F92EE854AB3B2987CF3E0EF709EEA510A763D34020443186721381435BB74EF086EDE2DE218550E8768761DCA14C61B3DC940AEC6E3C8B804F6DA3FBB0F971AACB7E5A29A7C84DE1BC6C4BA5A551E0049C528EF24977D04B2FFA73084AFC31E1CB93B9584E7C882676A6270EB1099060629A4959D949BFD70B5E29E6555BDA495EB928351363E108631D259C1927DA4C678E58F09C43F26F0EBFD537D7D6B7FEFED4C3571FDE3D7FFB97F36FDF3DBB7963FDC5F7EBEF6FADEEFD67F5FE835F1FBEBFBAF7F9FA8B7FADDEFBF2ECC13F7F7D78B31BAC3EFA60F5BF771EBF75EDD1C3CF1F5FBBBEBE71EFFCCEADB33B9F06A780D74C0BE5FC2531A1391046D384471CC6228E484694C8812D21CFB01498C749C844228500B2708573CA724CE324CB89730AF609E14FD95863DB91D4C9455129E63D20206DED72E166043B2A15A6B1038D8AAA3A4AC55498720761E6C202398124B03638BFFFEF470F7E39BFFBD6A3073F816EFDF14FE73FFE7C76FBBBF5F53B3075E38FBF5BFFF79DD5F54F9CF6CDDBE777DF83EFFAC60FF0C8FAB30F02386C0E64ED2DC104B9134A9F94A24847C6763C4EF6B1E3F11609FFF2D2050EE297415D658DAE8FFBBAD693B9AACDD4C08E4D9A097934968F8D583A9A0487685B06DE5F282E1B0DA4FE722306223A431B534AFD64B0166229A0040D59DC4FD3A66A6BD9230132AD53217B13823884C46221E3711451CEE22889C755BE1CF6C9832101E3C8BB4DC7053DC0AB8F7E5CDFB8B67A787F54408A57F9F681B51E6A7F2F9BBB1A3644660110570AF255353B28D06B77950D50353DF708CC665539B85957730325607715823BC03DD6BBE66B49ADE7504D864AF6C46ADBD6656A9DB1E24418EBAAC84240480BD036C0F62DD71A0B8485E189B133558B9372908D880DEC42CCABAAC5E262FD044DE235B570F522B5B3BA6AA7B3D1E7C6B6F2A83BCCCE4CAD9C2976E9CB8ABF20B684F0EB42033CB39575618B00694852D85A1E392F0600405036B9AED31CE236888C6EFCB36DE9EE87DCE80D391D098D74FC5988A609BCA0F13120AED0E480B8BFAEFCF53EEFA8D69FDDDD1869A18FFDBD86C26094F57989C828DA75B1388FA2AEAE8E089210CA15458CF5057760E6FAEB37D75FDD86C2F0F8D6CF6737EF605F79A0DB48753C24497552A60D1C06D705858D1138BC809BAF43143B2619A9FD7ACC69C85D06EC05575A5142995BFA674827ABB5D466613D1943178539E46A1701692B77A19BF9A2AAEDAE26C45E40FF554C0F297CC901453C62EC35DF16009BFBB2ABC4F249B628DD7834C08899067A0006702AE077F514EA7ED72A2886088B15A68A8738CEB39CAB5C2409CDA308FA044E91884324236822A22C223922B186F21F26D05468CA68E4ABB19C795CFBF60DC257A6999E89224F5DC2F775A7D6C7437F32665B3F6EB7DB1F6827C6EEAED1A2700C0B14E60A45A1E68C47492665086D4B44196760489430CC434D88102CA68C25898A184E04A30465718231A399CB1D7DC563B75DF880CFD3A9DEC000679DEE6DB069968DBBA87F3736F4204C3025F1EFC7E672E9B80C512C1156892249CC33C93901AC320CAC4B384910CB8510142BA2A1B3E304EE6C22A250601D4500134E00BD3F05D173E0C52E88F16E7C87D9151FAE11A12DE66E9072C5251D35DB70F9065F42123E13313620161F201E724A9E8118DB20B65DC32F63F51CDAA83F8ED57320C81F4C474E88149142894679CEB1E2B01BBC6860AAA9126114C6187E1902BB621CAB48645AC592729D8799C63223433A922DB02FA7C206F321E8BE63854ED9C8BE886655EB81DD81F8369C1274F6E25BE2D3F27647AEF69BC0E5A82EF16F175EE080983B5E5CEE61BA7D997BED3C7531807EE79936798AF78E923FE5E84EBAEFA0B8CF503C7A3A46FDFF3B397207DE451EDDBFBFFEC737AB9B5F3EC5BD1D963848FB6BB2C3F449F75C9C874B3D031E4916F4FF2918BDEE943CE6098A12BCF52ED234EDCE7EA16CE7996716420C6E700A7DACCF82027C710CEFDE37B71B2467E6528B3A8546C0D1D4BDA69CFE06C0A84280',X'A5EA40C20F9920098EB7653E135FDDCD0DA117F3F0093117DFBF89B45458B2B8');
CREATE TABLE archived_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	claim_id BIGINT NOT NULL, 
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
INSERT INTO "bank_reading" VALUES(1,'82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec','result.csv','result','example_csv','cashier','2025-07-10','2025-07-10 14:44:46.967463',NULL);
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
INSERT INTO "claim" VALUES('230600SB202505160000019','230600','2025-05-16','payment_failed','2025-07-10',9,X'8DF23675D1A5CC63EC913B4268C7C34DA878780E6B96CBAE3A4F8224BC746AF2',0,'','230600002202505160000003',13,'390','2025-05-16 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-06-30',0,'2026-08-15','0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3',1,11,'','emergency','1301','2025-05-02','2025-05-02','S52.500',1,'none','04','林芳','6222085776238289455','102265000014','','',114898,20000,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','','9999-12-31','230600BF202507100000018-1','failed','','posted','',NULL,3,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250429000001T','230600','2025-04-29','paid','2025-07-10',8,X'2524BDC4D79EC8F8D298C490BA09F2FA40617E8535B9B4B6E7AC6C2719FE9B56',0,'','230600002202504290000005',8,'310','2025-04-29 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b',3,4,'','outpatient','11','2025-03-29','2025-03-29','E11.900',0,'none','03','杨艳涛','6222082253883822975','102265000014','','',298278,63757,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-16','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000026-1','paid','230600PC20250710000001G','posted','',NULL,2,'temporary',8,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000001T','230600','2025-05-17','paid','2025-07-10',8,X'EE7EE670F83A675A17AA2408CC320C0142BDD01F69159578CD1340D7A37BB73C',0,'','230600002202505170000007',19,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8',4,3,'','emergency','1301','2025-04-17','2025-04-17','I10.x00',1,'none','04','陈国艳','6222080076313355114','102265000014','','',186390,17272,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000034-1','paid','230600PC20250710000001G','posted','',NULL,4,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000002R','230600','2025-05-17','paid','2025-07-10',8,X'6A097BAF85942FDA55B65D56C4C2F31A9AA8A6CE24FC1B452FC3C517997F6B4C',0,'','230600002202505170000009',9,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f',5,7,'','outpatient','11','2025-05-10','2025-05-10','I10.x00',0,'none','03','马志强','6222086220931578541','102265000014','','',79725,0,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000042-1','paid','230600PC20250710000001G','posted','',NULL,5,'long_term',6,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250412000001Y','230600','2025-04-12','approval','2025-07-09',5,X'3FB6B34168BAC06CDBBCE00663D27C697D913D6F69111036734F7535FA1E53A8',0,'','230600002202504120000018',4,'310','2025-04-12 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","出院小结"]','[]','[]','9999-12-31',0,'9999-12-31','2025-05-27',0,'2026-08-15','adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee',6,12,'','inpatient','21','2025-03-26','2025-04-05','I10.x00',0,'none','03','刘超超','6222086245117643504','102265000014','','',271776,80945,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-05-27','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,1,'temporary',4,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250613000001T','230600','2025-06-13','awaiting_parcel','2025-07-07',2,X'5D4845FFE92D821C1C86A74BADE1980EDDD3139C9404AAF3B88527F3662F8BF3',0,'','230600002202506130000031',11,'390','2025-06-13 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','2025-08-06',0,'2026-08-15','9999-12-31',0,'9999-12-31','428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb',7,8,'','outpatient','11','2025-05-17','2025-05-17','E11.900',0,'none','03','刘强勇','6222081219377612868','102265000014','','',38522,NULL,'','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',0,0,0,'','','','2025-07-25','9999-12-31','2025-07-07','','9999-12-31','','','','','',NULL,NULL,'',NULL,0,0,0,'',0);
INSERT INTO "claim" VALUES('230600SB202505220000016','230600','2025-05-22','review','2025-07-08',4,X'7B4AB38267C0C418836AFB27878B678E5764C27091ED4CC8D6C5E0FBEA8E6134',0,'','230600002202505220000034',12,'390','2025-05-22 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-04',0,'2026-08-15','ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b',8,6,'','outpatient','11','2025-05-13','2025-05-13','E11.900',0,'none','03','黄兰艳','6222087331412579657','102265000014','','',47016,12224,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-07-04','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,6,'none',NULL,1,0,0,'',0);
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
INSERT INTO "entitlement" VALUES('230600MT20250708000001H','230600','2025-07-08','active','2026-08-15',3,X'92EBA28734B5BDB863CDACC6FB472EF04E0BD8B09906CC522C3E783E827648BF',0,'',1,1,'310','2025-07-08 14:44:45.000000','os:root','','M01600','','["H23060000001"]','[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]','[]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-08','9999-12-31','reviewer','符合',NULL,'');
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
INSERT INTO "entry" VALUES(1,3,'','230600','310100','fund','payable',63757,'approve','','2025-07-09','2025-07-09 14:44:46.538080');
INSERT INTO "entry" VALUES(2,1,'','230600','390100','fund','payable',20000,'approve','','2025-07-09','2025-07-09 14:44:46.595501');
INSERT INTO "entry" VALUES(3,4,'','230600','310100','fund','payable',17272,'approve','','2025-07-09','2025-07-09 14:44:46.647645');
INSERT INTO "entry" VALUES(4,1,'','230600','390100','payable','bank',20000,'send','230600BF202507100000018-1','2025-07-10','2025-07-10 14:44:46.905620');
INSERT INTO "entry" VALUES(5,3,'','230600','310100','payable','bank',63757,'send','230600BF202507100000026-1','2025-07-10','2025-07-10 14:44:46.905620');
INSERT INTO "entry" VALUES(6,4,'','230600','310100','payable','bank',17272,'send','230600BF202507100000034-1','2025-07-10','2025-07-10 14:44:46.905620');
INSERT INTO "entry" VALUES(7,1,'','230600','390100','bank','back',20000,'fail','230600BF202507100000018-1','2025-07-10','2025-07-10 14:44:46.971257');
INSERT INTO "entry" VALUES(8,3,'','230600','310100','bank','paid',63757,'confirm','230600BF202507100000026-1','2025-07-10','2025-07-10 14:44:46.971257');
INSERT INTO "entry" VALUES(9,4,'','230600','310100','bank','paid',17272,'confirm','230600BF202507100000034-1','2025-07-10','2025-07-10 14:44:46.971257');
INSERT INTO "entry" VALUES(10,3,'','230600','310100','paid','recoverable',2000,'decide','230600ZH20250710000001A','2025-07-10','2025-07-10 14:44:47.101907');
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
INSERT INTO "filing" VALUES('230600BA20250305000001B','230600','2025-03-05','submitted','2025-03-05',1,X'AF033A67FFB2F91B53FC90D366B8745525CF393F73BE1686258D75AB393CEF72',0,'','230600001202503050000048',12,'390','2025-03-05 01:20:00.000000','local_online','13959216058',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146',1,'long_term_resident','440100','2025-03-06','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000001E','230600','2025-03-07','submitted','2025-03-07',1,X'D8ED3C749C6B609C41EB07D621921AD016B249C3059F6C29F4E8F7AA71979A07',0,'','230600001202503070000070',19,'310','2025-03-07 09:05:00.000000','national_fast','13945273099',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98',2,'other_temporary','110100','2025-03-14','2025-09-14','2025-09-14','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000002C','230600','2025-03-07','submitted','2025-03-07',1,X'93F33E4202AECC9944809EACF515C95455CD175D069B09D3C8A92838EF4490AD',0,'','230600001202503070000091',3,'310','2025-03-07 06:38:00.000000','local_online','13991435733',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7',3,'long_term_resident','440100','2025-03-08','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000018','230600','2025-03-03','expired','2026-08-15',5,X'BE4A7406ACF5E2CBC869F0B9359E57361E6CE4919A391A499621E3FC8DB824C0',0,'','230600001202503030000138',4,'310','2025-03-03 04:39:00.000000','local_online','13800000000',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505',4,'other_temporary','230100','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000001S','230600','2025-03-04','returned','2025-07-07',2,X'C328BA7DCE3A95D7F7F23D7BF22F8DE464512EE9786A77BE0B388FE1756A4C83',0,'','230600001202503040000450',13,'390','2025-03-04 04:00:00.000000','local_window','13918243075',NULL,'["身份证件","居住证明"]','["身份证件"]','[]','2025-07-28',0,'2026-08-15','9999-12-31',0,'9999-12-31','1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42',5,'long_term_resident','210200','2025-03-04','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000026','230600','2025-03-03','active','2025-07-08',3,X'19EDC778053F2FECDF0E6F17B91812B43E65EA163DDBB1ECF4D9B98BAE8EEEB6',0,'','230600001202503030000467',9,'310','2025-03-03 11:33:00.000000','national_fast','13926728762',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402',6,'long_term_resident','440100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250307000003A','230600','2025-03-07','submitted','2025-03-07',1,X'64C3E4DE4D75AD71659278E6BF211988B87C2F1D378B8F5C063648118A79029D',0,'','230600001202503070000806',11,'390','2025-03-07 06:56:00.000000','local_online','13941172016',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7',7,'other_temporary','440100','2025-03-10','2026-03-10','2026-03-10','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000034','230600','2025-03-03','expired','2026-08-15',4,X'A545738EE897774F453E09D6F822EE2DB0ED83CDE775B23DA7FFCD1FC7D9B820',0,'','230600001202503030000858',8,'310','2025-03-03 10:48:00.000000','national_fast','13941303895',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958',8,'other_temporary','310100','2025-03-03','2026-03-03','2026-03-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000002Q','230600','2025-03-04','rejected','2025-07-07',2,X'E2880054AC33C029AF558ACF98640AA54A271BF561AB3B40B8CED982F472BA41',0,'','230600001202503040000001',6,'390','2025-03-04 02:40:00.000000','local_online','13990365896',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624',9,'other_temporary','440100','2025-03-11','2025-09-11','2025-09-11','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000042','230600','2025-03-03','expired','2026-08-15',4,X'797B780193FDD7EF3EB82B3CD08F568B5593676F420B6687110C90BCA926CAD5',0,'','230600001202503030000002',14,'390','2025-03-03 11:58:00.000000','local_window','13926862336',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60',10,'other_temporary','440300','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250303000005Z','230600','2025-03-03','active','2025-07-08',3,X'AE0288DF91BFDF7EFBF7D6B9552290C187EEC5DD194637A900E44BAF2253C2F2',0,'','230600001202503030000003',18,'390','2025-03-03 07:10:00.000000','national_fast','13902808204',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12',11,'long_term_resident','220100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA202503070000048','230600','2025-03-07','submitted','2025-03-07',1,X'58FAD77C22F2608C544154A261E87D4007DAC1152387F8A1601E32D11DA7A69A',0,'','230600001202503070000004',10,'310','2025-03-07 07:26:00.000000','hospital','13915371089',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','d0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff',12,'referral','460200','2025-03-07','2025-09-07','2025-09-07','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000029','230600','2025-03-05','submitted','2025-03-05',1,X'A0C201C79C4432B98347AB922CCDA7AF12AD6790A162EDF34891D6C1367BCA72',0,'','230600001202503050000005',15,'390','2025-03-05 03:43:00.000000','local_online','13975475091',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77',13,'long_term_resident','460200','2025-03-12','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000037','230600','2025-03-05','active','2026-08-15',3,X'26A4051032701446FD3ABA5E7D05118738F7C7BDEC09BD22EBC8234C0320E8BE',0,'','230600001202503050000006',5,'310','2025-03-05 06:11:00.000000','national_self','13996428454',NULL,'["身份证件","派出证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3',14,'stationed_worker','210200','2025-03-05','9999-12-31','9999-12-31','',0,1,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','2026-08-15','');
INSERT INTO "filing" VALUES('230600BA202507080000014','230600','2025-07-08','expired','2026-08-15',4,X'238BC98E905BDEDE9AF1FAB7CEEEC57C6C185D6017F69DF34F05B103546373C1',0,'',NULL,1,'310','2025-07-08 14:44:45.000000','hospital','',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ecb9c17ffa06b8728dc93a53fb30bbba660dbeaa7422c569d767936677a3afe',15,'referral','110100','2025-07-08','2026-01-08','2026-01-08','',0,1,1,0,NULL,'2025-07-08','9999-12-31','9999-12-31','','2026-08-15','');
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
INSERT INTO "move" VALUES('filing',1,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":2}',NULL,X'F2F773F33DE52D70366299EC98A955B1',X'EFC2B94E36B5C7B2E4B2D15074054CB05163BEA9FCA141DF4AD6082F0771FA05',X'',X'AF033A67FFB2F91B53FC90D366B8745525CF393F73BE1686258D75AB393CEF72');
INSERT INTO "move" VALUES('filing',2,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":3}',NULL,X'EFDEF603DCDDEC2FCEFECE0CC97B4E82',X'B6663C458ADA17039F80DD990A42DBA0B833F95AF613C7BA3E8E88431DAFE71B',X'',X'D8ED3C749C6B609C41EB07D621921AD016B249C3059F6C29F4E8F7AA71979A07');
INSERT INTO "move" VALUES('filing',3,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":4}',NULL,X'2F5E24F5D8202BFACFC49E344544A2C6',X'815372E03DC18DDE8F9E3D3FF8963A22E2E07A36C38268D78F1DBC00E3FFE6A1',X'',X'93F33E4202AECC9944809EACF515C95455CD175D069B09D3C8A92838EF4490AD');
INSERT INTO "move" VALUES('filing',4,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":5}',NULL,X'9107F6685FA198F94B69013A1B955734',X'3C9D0A554C51CEC58748276B3A3646040BDC965C5C04530DA75CE7D2B8160EC0',X'',X'7C3FF7EF37F3A36224F9E5524B077B51654E773387D67E643561B26DE07F68DB');
INSERT INTO "move" VALUES('filing',5,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":6}',NULL,X'30A216331CBFED44DE99B8ECA097D30A',X'EB8362C49E872C5E85CF4EF0A6F27C26E36024117270E8567F398D17F4DB79F1',X'',X'26F56F3897C2E3551197CB94D49F12EA7ABC964F07A8C122529653059042C8BA');
INSERT INTO "move" VALUES('filing',6,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":7}',NULL,X'83CF47EA813D01C70A080CE6733D36DD',X'265CC3103F6023537E71CD5A9E2ADED8891511DB9E10BB1788C1726A58636FD0',X'',X'E8BF3EA911BD74A91AF4EAA6F040CC3B10289B92E3F564E421DBD0EA7E90DB66');
INSERT INTO "move" VALUES('filing',7,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":8}',NULL,X'B0648CAFAA2289F4E8B7D9804DFF7FEF',X'74067FC04D17557BB2BD0092246775F3CA9448054EF128EC28DBEFF2820E8D7D',X'',X'64C3E4DE4D75AD71659278E6BF211988B87C2F1D378B8F5C063648118A79029D');
INSERT INTO "move" VALUES('filing',8,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":9}',NULL,X'D74C4210F65C9D3198FB967421537869',X'39B47476EFC393E07175DE725962FF7C6B435D72330031BDE2B6E533E6349DAF',X'',X'7486BADE9606296E88488A470ABA17A5E9EFD698E87EC24CE61C267467AD70D1');
INSERT INTO "move" VALUES('filing',9,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":10}',NULL,X'9C12E12B68E907D4C1DE11BD43EA8F55',X'E438D0FD571094CFBD1AF083B75BF29A4948F2669E48C4C22ABE4699E5989AB9',X'',X'1FC853DC7C2721C4A9C4BA6341C8A5C0579CBD8133F71B043C3C3B0A6EC58034');
INSERT INTO "move" VALUES('filing',10,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":11}',NULL,X'57844051AAECCD44615AB9E616ECAE40',X'D6166B33995D1FD7B162D013788A6BA8496DF76BFF95D48C78227297C99E2044',X'',X'E760BB8099E9519045D4F3517806F89B3E29A1F6640CF71E2F93AAD477336095');
INSERT INTO "move" VALUES('filing',11,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":12}',NULL,X'C7FADF15CF5D2979A52372E27F00686F',X'DB9F68B753A5D0739A32E2EB95D0658B05ACE479ACC25D3768D8EB2BF3165AFF',X'',X'3072E323226B95986D76D7309DCA2EAFA7AB645C9BA0308423ED56A7A980DF87');
INSERT INTO "move" VALUES('filing',12,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":13}',NULL,X'7B87CD6B7B180C489BCD61B5C7F3F93F',X'57BAAA45FF4D1090375F75ABC7DF08C74F79575FA43B87FFDC5E43D0498D7978',X'',X'58FAD77C22F2608C544154A261E87D4007DAC1152387F8A1601E32D11DA7A69A');
INSERT INTO "move" VALUES('filing',13,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":14}',NULL,X'7180D6B3AD9F8D735939D43607C58A54',X'BE80BDCD1D7E478963C6C85FC2A59FAF02C2C860BB7844B0915B436239D8AF19',X'',X'A0C201C79C4432B98347AB922CCDA7AF12AD6790A162EDF34891D6C1367BCA72');
INSERT INTO "move" VALUES('filing',14,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:43.395751','','{"file":"filings.csv","row":15}',NULL,X'2912248D9A98D4F1FB5FCB419767FDC3',X'58DD7C2EFC416521601EA8CD59F8CCDB46D3C7901369DB854AD4AA4E8E543EBC',X'',X'7B5CA111AE55458FB81BB8183A7AE48B940E730AD14DFCF6AF78A8AD36869149');
INSERT INTO "move" VALUES('claim',1,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:43.409588','','{"file":"claims.jsonl","row":1}',NULL,X'462E0895D88CB52C024A3C5CBFA04826',X'C2AD2C34BD54CB481DCDFBD474908F00CA1BCEE7AEAF241C10C8521DCC641F9D',X'',X'D143535B9438F9A50FC3424161832D361C03D300CA19F0101C6AC25C75FEC03E');
INSERT INTO "move" VALUES('claim',3,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:43.409588','','{"file":"claims.jsonl","row":3}',NULL,X'37EC7DBE6F10A9A4C99662BC67EE41DD',X'22D9B33C526FE10740454BD789E1FE8D11694A0F93B60EE5AF5A0567CEF87A53',X'',X'9ED325EA6487E1FC06809EFDCBDA1C55D0203C770F8ABA948469489720716436');
INSERT INTO "move" VALUES('claim',4,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:43.409588','','{"file":"claims.jsonl","row":4}',NULL,X'F8AE4D98F36915420B124A6806DDF669',X'0ADA695779E4F4C74CBDBD44CB54DFFF1438BECB2E4FAE4D5D9CF152E6FC8140',X'',X'0F093ADD1D460A3F36DB754936EAA56ABCB5A364708FB3C34D180B4E94B6FDCA');
INSERT INTO "move" VALUES('claim',5,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:43.409588','','{"file":"claims.jsonl","row":5}',NULL,X'1B87DB05EEBD0EF201550AC7D15C1C8F',X'147625D886A251FA3E741C4547C5FD7D1129ACE7A55B188C84A343186652C3D4',X'',X'4951E42311398677042B85FCA4C1FCB54E010CD0468AE5278D5035D41D399693');
INSERT INTO "move" VALUES('claim',6,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:43.409588','','{"file":"claims.jsonl","row":6}',NULL,X'7707B1C0FE0BDC99A688175B65B6C104',X'1768B8005BF5125A1EF5885FECA9372269E6A6BCA071AEA390E5F82D15FFF9F2',X'',X'CE67FA813D3AF44BC72A5E598D27789A3E426F5DFD91F366171B1158A1F7B274');
INSERT INTO "move" VALUES('claim',7,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:43.409588','','{"file":"claims.jsonl","row":7}',NULL,X'BDCEF9DD320A13DAB697FB5849D5E427',X'0F0F554A2E348EF261F615FA106EB163F72221192D63C88544F423075A41D4AB',X'',X'D4D9A9D67A0789359DE875324A5E9CF143513166FBBF0F91B5E17755F69430B9');
INSERT INTO "move" VALUES('claim',8,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:43.409588','','{"file":"claims.jsonl","row":8}',NULL,X'09E88D612AA8EF23FF60AF45E4F680F6',X'D5387ED99BD6000EB14068B2876098C864410D0A686EFD3C23194BCCEFF35238',X'',X'F868A75308982F147E2AC63960F6E879DE1FF4FEE2691A5CACD9E9E5E2A2A04D');
INSERT INTO "move" VALUES('claim',1,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:44.271436','','{}',1,NULL,NULL,X'D143535B9438F9A50FC3424161832D361C03D300CA19F0101C6AC25C75FEC03E',X'5668BC1913D13270F8F9DEA97746BBA3399FEB7F8FBBFE1B7192622601C792AE');
INSERT INTO "move" VALUES('claim',3,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:44.271436','','{}',1,NULL,NULL,X'9ED325EA6487E1FC06809EFDCBDA1C55D0203C770F8ABA948469489720716436',X'FE05C63C1FE363C95A28D8A0BC87E1E0C61FC46EF7991134D0DD50D6AF2927FB');
INSERT INTO "move" VALUES('claim',4,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:44.271436','','{}',1,NULL,NULL,X'0F093ADD1D460A3F36DB754936EAA56ABCB5A364708FB3C34D180B4E94B6FDCA',X'29EC8858E98786C8B573A25C610C7154C4A1C168DC00C982063A90EED7E41BD3');
INSERT INTO "move" VALUES('claim',5,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:44.271436','','{}',1,NULL,NULL,X'4951E42311398677042B85FCA4C1FCB54E010CD0468AE5278D5035D41D399693',X'F041BE74AAE55D06A2A0FBAF2955D6FF88B9D3C99BEA5EED92EE4517A118BDF5');
INSERT INTO "move" VALUES('claim',6,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:44.271436','','{}',1,NULL,NULL,X'CE67FA813D3AF44BC72A5E598D27789A3E426F5DFD91F366171B1158A1F7B274',X'DDFF1D75F510EC2F8BA8802F68E0FA431475481F2B6D4B73CDA22FCA71177725');
INSERT INTO "move" VALUES('claim',7,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:44.271436','','{}',1,NULL,NULL,X'D4D9A9D67A0789359DE875324A5E9CF143513166FBBF0F91B5E17755F69430B9',X'5D4845FFE92D821C1C86A74BADE1980EDDD3139C9404AAF3B88527F3662F8BF3');
INSERT INTO "move" VALUES('claim',8,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:44.271436','','{}',1,NULL,NULL,X'F868A75308982F147E2AC63960F6E879DE1FF4FEE2691A5CACD9E9E5E2A2A04D',X'6723D40F96449135CE165C1DEF683E0245DD779B403C42F99F69754832C45564');
INSERT INTO "move" VALUES('filing',4,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:44.453342','','{}',NULL,NULL,NULL,X'7C3FF7EF37F3A36224F9E5524B077B51654E773387D67E643561B26DE07F68DB',X'B2E1742E4578C75FAB09ACFA0F983FFA2F4DF126D7BEE6B09EF73C434EDB27E2');
INSERT INTO "move" VALUES('filing',6,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:44.535490','','{}',NULL,NULL,NULL,X'E8BF3EA911BD74A91AF4EAA6F040CC3B10289B92E3F564E421DBD0EA7E90DB66',X'9B6D3C114AF54D986D3DA713F533CF6149433302992AC8BF698B72E19575F705');
INSERT INTO "move" VALUES('filing',8,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:44.573537','','{}',NULL,NULL,NULL,X'7486BADE9606296E88488A470ABA17A5E9EFD698E87EC24CE61C267467AD70D1',X'5959B35F7267F79366348DFAEF400A6C6740A02A7D5C7AE42E3D36106D9F24F0');
INSERT INTO "move" VALUES('filing',10,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:44.642564','','{}',NULL,NULL,NULL,X'E760BB8099E9519045D4F3517806F89B3E29A1F6640CF71E2F93AAD477336095',X'BBBA6BC49731CF1D9783968274218B347BF4BF6F1B0FC5250C4E6B88A93D5671');
INSERT INTO "move" VALUES('filing',11,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:44.708302','','{}',NULL,NULL,NULL,X'3072E323226B95986D76D7309DCA2EAFA7AB645C9BA0308423ED56A7A980DF87',X'8B2F8C8A02746B727BC7EFB13E76D50749EA373A783BA972CBD86ABCF700C1EE');
INSERT INTO "move" VALUES('filing',5,2,'2025-07-07','230600','return_for_correction','submitted','returned','intake',NULL,'2025-07-07 14:44:44.750717','','{"missing":["身份证件"]}',NULL,X'CC8556253CB7BB307EFC16FACA732483',X'E64431FFF235F9DD643974C323B244636BC2837E6C440811EA9869C439F86C15',X'26F56F3897C2E3551197CB94D49F12EA7ABC964F07A8C122529653059042C8BA',X'C328BA7DCE3A95D7F7F23D7BF22F8DE464512EE9786A77BE0B388FE1756A4C83');
INSERT INTO "move" VALUES('filing',9,2,'2025-07-07','230600','reject','submitted','rejected','intake',NULL,'2025-07-07 14:44:44.796006','不符合《备案实用手册》的类型','{}',NULL,X'1AA20B6290CC5914F9276332A9C35C03',X'296D750EED36D82A4ED46AEFC8730E4F463A0E50302D13ABC6AED5438C4C34C1',X'1FC853DC7C2721C4A9C4BA6341C8A5C0579CBD8133F71B043C3C3B0A6EC58034',X'E2880054AC33C029AF558ACF98640AA54A271BF561AB3B40B8CED982F472BA41');
INSERT INTO "move" VALUES('filing',4,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:44.903954','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'B2E1742E4578C75FAB09ACFA0F983FFA2F4DF126D7BEE6B09EF73C434EDB27E2',X'0893554A04B61B6F6C3DDD15F7CE397E9CF5799D7D40B80CBC8255BF0D676AEC');
INSERT INTO "move" VALUES('filing',6,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:44.903954','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'9B6D3C114AF54D986D3DA713F533CF6149433302992AC8BF698B72E19575F705',X'19EDC778053F2FECDF0E6F17B91812B43E65EA163DDBB1ECF4D9B98BAE8EEEB6');
INSERT INTO "move" VALUES('filing',8,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:44.903954','','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'5959B35F7267F79366348DFAEF400A6C6740A02A7D5C7AE42E3D36106D9F24F0',X'D337194C06E754F7A5E8EF87164847C550ACE5F4BAFBECC5FF2A4E0E58805E17');
INSERT INTO "move" VALUES('filing',10,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:44.903954','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'BBBA6BC49731CF1D9783968274218B347BF4BF6F1B0FC5250C4E6B88A93D5671',X'61176FB7B8A99785D312E6A395361E335ECA3C4D4FFDAE53DBB0B88D176B3035');
INSERT INTO "move" VALUES('filing',11,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:44.903954','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'8B2F8C8A02746B727BC7EFB13E76D50749EA373A783BA972CBD86ABCF700C1EE',X'AE0288DF91BFDF7EFBF7D6B9552290C187EEC5DD194637A900E44BAF2253C2F2');
INSERT INTO "move" VALUES('filing',4,4,'2025-07-08','230600','amend','active','active','applicant',NULL,'2025-07-08 14:44:45.043534','','{"phone":"13800000000"}',NULL,X'C26D504FBB906D52B10257AE1C25B92F',X'C6EC3EEBABB7BFA64696C28C33E543D74E6E824FEC01ED547A9C555D409387C8',X'0893554A04B61B6F6C3DDD15F7CE397E9CF5799D7D40B80CBC8255BF0D676AEC',X'4D3835CB55679F60E9B784AB50704B00EBFAD4C134A3FCE3B13CF74F71EC4FE3');
INSERT INTO "move" VALUES('referral',1,1,'2025-07-08','230600','created','','requested','doctor',NULL,'2025-07-08 14:44:45.133485','','{}',NULL,NULL,NULL,X'',X'4D1896AB70EFB9C99E33864ADFD7D54F57A90504C058A71EF51F4AEEC9E7DEBB');
INSERT INTO "move" VALUES('filing',15,1,'2025-07-08','230600','created','','submitted','head',NULL,'2025-07-08 14:44:45.221534','','{}',NULL,NULL,NULL,X'',X'1763E1F0F3F809DB107E54DFFDBC00182E70B195DDCE369C1EADCA2692909648');
INSERT INTO "move" VALUES('filing',15,2,'2025-07-08','230600','review','submitted','reviewed','system',NULL,'2025-07-08 14:44:45.231535','230600ZZ20250708000001C','{"channel":"hospital","promise":false}',NULL,X'1080FF6266D7298526918A0A0EA028EA',X'D6CA6E7711C57D1E121E4E5BD17268CEA9EED8E2911C079C8E1D4F49EA3AF786',X'1763E1F0F3F809DB107E54DFFDBC00182E70B195DDCE369C1EADCA2692909648',X'F5B4846E05187B7286495C18FE493F21428E7A6FD1185E374524F86B37829DE7');
INSERT INTO "move" VALUES('referral',1,2,'2025-07-08','230600','agree','requested','agreed','head',NULL,'2025-07-08 14:44:45.234445','','{"filing_no":"230600BA202507080000014","opinion":"同意"}',NULL,X'3AFEA751864FFD1CD4123D0F41D1DF2F',X'549F8CC08562A9B424D00B97556ECC7BF2A28F741CA20210D2FDBD29CAE72738',X'4D1896AB70EFB9C99E33864ADFD7D54F57A90504C058A71EF51F4AEEC9E7DEBB',X'D98D1478D91F53AA1C0F3303002FBCDAE29174F1B7C0CFD038358324BB50D4C8');
INSERT INTO "move" VALUES('entitlement',1,1,'2025-07-08','230600','created','','applied','os:root',NULL,'2025-07-08 14:44:45.317863','','{}',NULL,NULL,NULL,X'',X'07B7CACCC371AA7F8647980C559A5D1744E0BDC6839C02384FC7E824B11135F8');
INSERT INTO "move" VALUES('entitlement',1,2,'2025-07-08','230600','assess','applied','assessed','reviewer',NULL,'2025-07-08 14:44:45.381041','','{"conclusion":"符合"}',NULL,X'3F79F1B2A89DF5DC2A01CBC7970A51E4',X'BC1888CF158CC5202AF170D045155D418DFF97465FC64120ACA83E4AE6CE79A2',X'07B7CACCC371AA7F8647980C559A5D1744E0BDC6839C02384FC7E824B11135F8',X'D039B97E0FFB6D1D323394A5C6EC4D65CE416B2E3FB40856BC75ADB90BB204ED');
INSERT INTO "move" VALUES('claim',6,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:45.531275','','{"originals":1}',NULL,X'3A6249BC26192D33931EB55ED6F4A6AB',X'D7C64C5D15A18EAEAC424A3B087A5C6D4C8B7BB55F67C9F45D7C41E040BF6D7C',X'DDFF1D75F510EC2F8BA8802F68E0FA431475481F2B6D4B73CDA22FCA71177725',X'7BD7F18ECCB3FC2B03511B28081D5AA658E3601847F504800080FAFFE60F16DC');
INSERT INTO "move" VALUES('claim',6,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:45.531275','','{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}',NULL,NULL,NULL,X'7BD7F18ECCB3FC2B03511B28081D5AA658E3601847F504800080FAFFE60F16DC',X'08F6DEF5A47BCBE4B68CEA525722A7DCF49738FE61054D95022BDA7FB3D376F5');
INSERT INTO "move" VALUES('claim',3,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:45.643129','','{"originals":1}',NULL,X'C15231EE5D31F5B0A239C43E491BF6CA',X'A1F0FCDCB55A6B05225E8C5360102D4F0CDD652F629FC7AC4BC8AE096D7B17BD',X'FE05C63C1FE363C95A28D8A0BC87E1E0C61FC46EF7991134D0DD50D6AF2927FB',X'9F0B9EEB41378A38BB6A5D988AB8DE4312E4965F72C9A9F93976F09721EBF55A');
INSERT INTO "move" VALUES('claim',3,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:45.643129','','{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,NULL,NULL,X'9F0B9EEB41378A38BB6A5D988AB8DE4312E4965F72C9A9F93976F09721EBF55A',X'4EE28A8C29AC8CA411842120D16F7243C87FC55789E1381EA464A6778887129A');
INSERT INTO "move" VALUES('claim',1,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:45.773959','','{"originals":1}',NULL,X'DF6FCB348059081CFF0680657000A0E9',X'2EDF3ED3DE86A48BA7890BD0C8D8AE533338AE5C927FAAE384F4C66D51CF853E',X'5668BC1913D13270F8F9DEA97746BBA3399FEB7F8FBBFE1B7192622601C792AE',X'C43DCCAFBBB57EE08AFFB2ECD6923E9F0C81EC5BD2585185E2782F63B6E57D03');
INSERT INTO "move" VALUES('claim',1,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:45.773959','','{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,NULL,NULL,X'C43DCCAFBBB57EE08AFFB2ECD6923E9F0C81EC5BD2585185E2782F63B6E57D03',X'D7A382B05DA984CBCD07BEF53EDC8AADE84419FAB863CAEC5DD1E8D1E235A307');
INSERT INTO "move" VALUES('claim',4,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:45.888094','','{"originals":1}',NULL,X'1DD4FC895B1319C709AEE2253FAABD15',X'93447A60F87600B5170C24BF41B1D0BC1CE743517F14680C3758029D230FBC6A',X'29EC8858E98786C8B573A25C610C7154C4A1C168DC00C982063A90EED7E41BD3',X'95652737C9E9A1022F8088CA7796CD71B08AB37A19F351063B524DEAD4B47158');
INSERT INTO "move" VALUES('claim',4,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:45.888094','','{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,NULL,NULL,X'95652737C9E9A1022F8088CA7796CD71B08AB37A19F351063B524DEAD4B47158',X'374627C430FDE017BC36504DA422AEEC6215FF91CAAA27060856179B4AB4B439');
INSERT INTO "move" VALUES('claim',5,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:45.979070','','{"originals":1}',NULL,X'D9C5E97F7E069344D40DCBD20467AE06',X'03E11548AD3D809F1D7DE71CBB12331B8BE8465D3F25097A76E5CF5FE61FA15A',X'F041BE74AAE55D06A2A0FBAF2955D6FF88B9D3C99BEA5EED92EE4517A118BDF5',X'411CB4532174F1400DA9D0E33A301F666BC54C47BBE1B56B66A06A8499BE4151');
INSERT INTO "move" VALUES('claim',5,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:45.979070','','{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,NULL,NULL,X'411CB4532174F1400DA9D0E33A301F666BC54C47BBE1B56B66A06A8499BE4151',X'D163E7BE61F44E017C0DA3AB5142E7D96D3A6E9ABB02EB259216CC9F26B695C7');
INSERT INTO "move" VALUES('claim',8,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:46.037332','','{"originals":1}',NULL,X'7909551D5E690A23850B53F1AEC64296',X'453D5E8DDCC5867E855434D6CE9C2E615066993C842D7E515994D5A4B83EA77E',X'6723D40F96449135CE165C1DEF683E0245DD779B403C42F99F69754832C45564',X'AFFBBD7AEDA72187004BFE5E63C22B85B656150257D098D2517B3B862453FCB3');
INSERT INTO "move" VALUES('claim',8,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:46.037332','','{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}',NULL,NULL,NULL,X'AFFBBD7AEDA72187004BFE5E63C22B85B656150257D098D2517B3B862453FCB3',X'7B4AB38267C0C418836AFB27878B678E5764C27091ED4CC8D6C5E0FBEA8E6134');
INSERT INTO "move" VALUES('claim',6,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:46.203497','','{}',NULL,NULL,NULL,X'08F6DEF5A47BCBE4B68CEA525722A7DCF49738FE61054D95022BDA7FB3D376F5',X'3FB6B34168BAC06CDBBCE00663D27C697D913D6F69111036734F7535FA1E53A8');
INSERT INTO "move" VALUES('claim',3,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:46.249970','','{}',NULL,NULL,NULL,X'4EE28A8C29AC8CA411842120D16F7243C87FC55789E1381EA464A6778887129A',X'2D6A552700A3C6FB0522E268AC81ECAAE23CDEA4C2AD971BFC040CA00D415FA5');
INSERT INTO "move" VALUES('claim',1,5,'2025-07-09','230600','pass_review','review','recheck','reviewer',NULL,'2025-07-09 14:44:46.296654','','{}',NULL,NULL,NULL,X'D7A382B05DA984CBCD07BEF53EDC8AADE84419FAB863CAEC5DD1E8D1E235A307',X'CE20EE60B02D65E89D76B6271891035BF43509DE905676DE008EDE5A78268442');
INSERT INTO "move" VALUES('claim',4,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:46.342062','','{}',NULL,NULL,NULL,X'374627C430FDE017BC36504DA422AEEC6215FF91CAAA27060856179B4AB4B439',X'5314EA4633F4623390DF0E6E132CFB200CF4D22BEADC0ED640BCD1B6E374F5B4');
INSERT INTO "move" VALUES('claim',5,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:46.387074','','{}',NULL,NULL,NULL,X'D163E7BE61F44E017C0DA3AB5142E7D96D3A6E9ABB02EB259216CC9F26B695C7',X'9E7ED1A8FC840F84E144DD44959C665E711F8EECF7A732AD0A9FAF12A7103198');
INSERT INTO "move" VALUES('claim',1,6,'2025-07-09','230600','pass_recheck','recheck','approval','reviewer2',NULL,'2025-07-09 14:44:46.461454','','{}',NULL,NULL,NULL,X'CE20EE60B02D65E89D76B6271891035BF43509DE905676DE008EDE5A78268442',X'7CF473B9962E15508B3CF15CAD723F259303F5E04290E51F61D009E5A44414F2');
INSERT INTO "move" VALUES('claim',3,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:46.538080','','{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,X'52A8C18739B6AFCD8832FCB1EBE8AB63',X'975775BCCC2AFEB27642DAF05163506B20D2B544DA27A729C9A887DF0EFE2BE4',X'2D6A552700A3C6FB0522E268AC81ECAAE23CDEA4C2AD971BFC040CA00D415FA5',X'697A6DF3FBA994FBC24366F0A76D9993ECF15FA1D944527F044AB53D143E1ACD');
INSERT INTO "move" VALUES('claim',1,7,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:46.595501','','{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,X'2053F8C0666791DFA154C22D00132B7D',X'34F57854AB63DA3518D991CD1B8A66D511DA87661F1B25DADC8BA723D8D99340',X'7CF473B9962E15508B3CF15CAD723F259303F5E04290E51F61D009E5A44414F2',X'0B7C14C5ACE856BCC2F7A880F58C337D737C15ABBAC7EA23BC3FD6EAA0DA60D5');
INSERT INTO "move" VALUES('claim',4,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:46.647645','','{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,X'706AFEF5C255DA3ED795D5C11D5D3968',X'62F0FFBF44A5865CB94AA2C0C0B9E4D517C3E997134E6D277951F9602660722D',X'5314EA4633F4623390DF0E6E132CFB200CF4D22BEADC0ED640BCD1B6E374F5B4',X'39C5EDC030634DCAF47625FEE077515B22442D8A3FF8B19BD88B3E1EE707282D');
INSERT INTO "move" VALUES('claim',5,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:46.695198','','{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,X'9294FA185964E964DDDC525DFEAC567D',X'10F68402BF6C5B9E4BEEF19F683D6631258F88D83EF2EDC3271BB69BF7BC2328',X'9E7ED1A8FC840F84E144DD44959C665E711F8EECF7A732AD0A9FAF12A7103198',X'D89FE64FA76F577791B549D7EF2A121CF38F7B4A9080BA21F1A65798E993AC50');
INSERT INTO "move" VALUES('payout',1,1,'2025-07-10','230600','draft','','drafted','system',NULL,'2025-07-10 14:44:46.750813','','{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'D4D12578AA4440785F82DE8C2456FAC2',X'3C4C91CB7D35575EF5FC196006AF638C18666D1617029FF434A3BC9F4B2A15DB',X'',X'4A18AB8C490080F4A2595B76A2280503ADAAB4448CF7A1054B9B42E68D98EEE7');
INSERT INTO "move" VALUES('payment',1,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:46.750813','','{}',NULL,NULL,NULL,X'',X'42BF850F538CCEF84F873E917A23F1D3792FF5E421CC3ED010FF71E1637F6428');
INSERT INTO "move" VALUES('payment',2,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:46.750813','','{}',NULL,NULL,NULL,X'',X'C68955B96B91BAAF10AB2C3A814FBE59464C3A7ACBD84037701CF3B7F9EF45D4');
INSERT INTO "move" VALUES('payment',3,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:46.750813','','{}',NULL,NULL,NULL,X'',X'FC8A695CC335E94288359D0A80EEBBAF5CED7CBD52D7F9D9EE61C8D0AD2BFE2F');
INSERT INTO "move" VALUES('payment',4,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:46.750813','','{}',NULL,NULL,NULL,X'',X'B7E0896A1FAB15314731B7967C2263D8D3980458572E8AB2DDE8F0281371CBAF');
INSERT INTO "move" VALUES('payout',1,2,'2025-07-10','230600','sign','drafted','signed','cashier2',NULL,'2025-07-10 14:44:46.854775','','{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'B5A0DDBFB02EE17D434FBDE7877829B9',X'4F6F245AF774FE151F31105640B9DE152CC892A63BE008D96EDBA9478308486C',X'4A18AB8C490080F4A2595B76A2280503ADAAB4448CF7A1054B9B42E68D98EEE7',X'D6E3F70A07DB68FF007C731AB2F655C0B250DC6F90C36092B84204C5DE905BB2');
INSERT INTO "move" VALUES('claim',1,8,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:46.854775','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'0B7C14C5ACE856BCC2F7A880F58C337D737C15ABBAC7EA23BC3FD6EAA0DA60D5',X'7FB72CEC077A3917607507F1EE53CE7EACD4928DF5239ACC2ED9C2620E02B8B0');
INSERT INTO "move" VALUES('claim',3,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:46.854775','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'697A6DF3FBA994FBC24366F0A76D9993ECF15FA1D944527F044AB53D143E1ACD',X'48D64AE096FB8289B37550605E4879D02FFD7683A1568CE4ECC849A7536B583C');
INSERT INTO "move" VALUES('claim',4,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:46.854775','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'39C5EDC030634DCAF47625FEE077515B22442D8A3FF8B19BD88B3E1EE707282D',X'E21E41C8713FFBCD1A9CC906E3B0B1B067477C93BEB54D7871E152F886B8DBA0');
INSERT INTO "move" VALUES('claim',5,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:46.854775','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'D89FE64FA76F577791B549D7EF2A121CF38F7B4A9080BA21F1A65798E993AC50',X'058A2B8BC6989D4D290AFB27911976ACFFFACE8ACBE21A02E37936CF0FB5AC48');
INSERT INTO "move" VALUES('payment',1,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:44:46.905620','','{"amount":20000,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'42BF850F538CCEF84F873E917A23F1D3792FF5E421CC3ED010FF71E1637F6428',X'23B9E4938AB3BEE65E58FC1B18BFB8D501FE32CFE1CD393063E606D6EE5C41F9');
INSERT INTO "move" VALUES('payment',2,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:44:46.905620','','{"amount":63757,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'C68955B96B91BAAF10AB2C3A814FBE59464C3A7ACBD84037701CF3B7F9EF45D4',X'A5C6664A56CCE75EA38A5689B8D32D57AD30C9AC113FB7709586BE08FC64088A');
INSERT INTO "move" VALUES('payment',3,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:44:46.905620','','{"amount":17272,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'FC8A695CC335E94288359D0A80EEBBAF5CED7CBD52D7F9D9EE61C8D0AD2BFE2F',X'0DF1C76272D816D4E70261CC130E82D310B1C8200CD6C13E3A257E8E248C802A');
INSERT INTO "move" VALUES('payment',4,2,'2025-07-10','230600','waive','planned','paid','system',NULL,'2025-07-10 14:44:46.905620','','{}',NULL,NULL,NULL,X'B7E0896A1FAB15314731B7967C2263D8D3980458572E8AB2DDE8F0281371CBAF',X'99DDFDC5462CF6BCBAC9835CCFD9D27AD083B91E4B21BF340B9862727C060A5C');
INSERT INTO "move" VALUES('claim',5,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:44:46.905620','','{"payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'058A2B8BC6989D4D290AFB27911976ACFFFACE8ACBE21A02E37936CF0FB5AC48',X'6A097BAF85942FDA55B65D56C4C2F31A9AA8A6CE24FC1B452FC3C517997F6B4C');
INSERT INTO "move" VALUES('payout',1,3,'2025-07-10','230600','send','signed','sent','cashier',NULL,'2025-07-10 14:44:46.905620','','{}',NULL,NULL,NULL,X'D6E3F70A07DB68FF007C731AB2F655C0B250DC6F90C36092B84204C5DE905BB2',X'0F3ECF6A2874DB6EDB5789FADE174B1CEB3336C2DBE41D0D356AF8B7350D4BDA');
INSERT INTO "move" VALUES('payment',1,3,'2025-07-10','230600','fail','sent','failed','system',NULL,'2025-07-10 14:44:46.971257','','{"booked_on":"2025-07-10","reason_code":"AC01"}',NULL,NULL,NULL,X'23B9E4938AB3BEE65E58FC1B18BFB8D501FE32CFE1CD393063E606D6EE5C41F9',X'45EE3583D69659E2558CECA5C55ED88782E3281175A078CE7320DF7631A304E8');
INSERT INTO "move" VALUES('claim',1,9,'2025-07-10','230600','fail_payment','paying','payment_failed','system',NULL,'2025-07-10 14:44:46.971257','','{"payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'7FB72CEC077A3917607507F1EE53CE7EACD4928DF5239ACC2ED9C2620E02B8B0',X'8DF23675D1A5CC63EC913B4268C7C34DA878780E6B96CBAE3A4F8224BC746AF2');
INSERT INTO "move" VALUES('payment',2,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 14:44:46.971257','','{"amount":63757,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'A5C6664A56CCE75EA38A5689B8D32D57AD30C9AC113FB7709586BE08FC64088A',X'2158B5E1A0AB2B799C75CF9CB7546B95FCC277EB2D805C5B1FA0E1F512ED7182');
INSERT INTO "move" VALUES('payment',3,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 14:44:46.971257','','{"amount":17272,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'0DF1C76272D816D4E70261CC130E82D310B1C8200CD6C13E3A257E8E248C802A',X'73B053CBE3F6083DF6BA019CFE8FDAF5E0AB009B1A6FCDDCB47581393A87B5DC');
INSERT INTO "move" VALUES('claim',3,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:44:46.971257','','{"payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'48D64AE096FB8289B37550605E4879D02FFD7683A1568CE4ECC849A7536B583C',X'2524BDC4D79EC8F8D298C490BA09F2FA40617E8535B9B4B6E7AC6C2719FE9B56');
INSERT INTO "move" VALUES('claim',4,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:44:46.971257','','{"payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'E21E41C8713FFBCD1A9CC906E3B0B1B067477C93BEB54D7871E152F886B8DBA0',X'EE7EE670F83A675A17AA2408CC320C0142BDD01F69159578CD1340D7A37BB73C');
INSERT INTO "move" VALUES('payout',1,4,'2025-07-10','230600','settle','sent','settled','system',NULL,'2025-07-10 14:44:46.971257','','{}',NULL,NULL,NULL,X'0F3ECF6A2874DB6EDB5789FADE174B1CEB3336C2DBE41D0D356AF8B7350D4BDA',X'7AC48AAB4C4D256A3792D9C6F3480DCD56184044AD8C8BF39F796FABAA7F8FDD');
INSERT INTO "move" VALUES('recovery',1,1,'2025-07-10','230600','propose','','proposed','auditor',NULL,'2025-07-10 14:44:47.060728','重复收费','{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}',NULL,X'E412752D2854AB720CC71A87D788A75B',X'A098A379FBD2B66B4F3A339B705726A817EC81266CBC6B96DFD9E7CFE817BD1C',X'',X'CAB8572A2E2DA153D33B83007A8EB6EE05E668FE784A2C05ED0E8DAD15E95F96');
INSERT INTO "move" VALUES('recovery',1,2,'2025-07-10','230600','decide','proposed','open','approver2',NULL,'2025-07-10 14:44:47.101907','重复收费','{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}',NULL,X'6EDEAF7E6DB0F76D1E20D0C9D235E98F',X'0B15B8A8EF1297DEDF2E3BDEB3CF705237948C33FF1309B942F3802209F436A9',X'CAB8572A2E2DA153D33B83007A8EB6EE05E668FE784A2C05ED0E8DAD15E95F96',X'E2B9D0489CA080B9A2EC962B7DEAF620F82AF31564AF6531C31A66A3D62600A2');
INSERT INTO "move" VALUES('filing',14,2,'2026-08-15','230600','review','submitted','reviewed','system',NULL,'2026-08-15 14:44:47.280515','','{"channel":"national_self","promise":false}',7,NULL,NULL,X'7B5CA111AE55458FB81BB8183A7AE48B940E730AD14DFCF6AF78A8AD36869149',X'73D80EA5E0CB9303F93537411F047DE5BF477A9FBA7F220A735F2EAE02EFCBFC');
INSERT INTO "move" VALUES('filing',14,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 14:44:47.293839','','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}',8,NULL,NULL,X'73D80EA5E0CB9303F93537411F047DE5BF477A9FBA7F220A735F2EAE02EFCBFC',X'26A4051032701446FD3ABA5E7D05118738F7C7BDEC09BD22EBC8234C0320E8BE');
INSERT INTO "move" VALUES('filing',15,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 14:44:47.293839','','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}',8,NULL,NULL,X'F5B4846E05187B7286495C18FE493F21428E7A6FD1185E374524F86B37829DE7',X'D139798C03BA1562C2B72FD4AE14CE79FF682BB9253765FF673D0FDEEE422BBF');
INSERT INTO "move" VALUES('filing',4,5,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:47.303669','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'4D3835CB55679F60E9B784AB50704B00EBFAD4C134A3FCE3B13CF74F71EC4FE3',X'BE4A7406ACF5E2CBC869F0B9359E57361E6CE4919A391A499621E3FC8DB824C0');
INSERT INTO "move" VALUES('filing',10,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:47.303669','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'61176FB7B8A99785D312E6A395361E335ECA3C4D4FFDAE53DBB0B88D176B3035',X'797B780193FDD7EF3EB82B3CD08F568B5593676F420B6687110C90BCA926CAD5');
INSERT INTO "move" VALUES('filing',15,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:47.303669','','{"ends_on":"2026-01-08"}',9,NULL,NULL,X'D139798C03BA1562C2B72FD4AE14CE79FF682BB9253765FF673D0FDEEE422BBF',X'238BC98E905BDEDE9AF1FAB7CEEEC57C6C185D6017F69DF34F05B103546373C1');
INSERT INTO "move" VALUES('filing',8,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:47.303669','','{"ends_on":"2026-03-03"}',9,NULL,NULL,X'D337194C06E754F7A5E8EF87164847C550ACE5F4BAFBECC5FF2A4E0E58805E17',X'A545738EE897774F453E09D6F822EE2DB0ED83CDE775B23DA7FFCD1FC7D9B820');
INSERT INTO "move" VALUES('referral',1,3,'2026-08-15','230600','transmit','agreed','transmitted','system',NULL,'2026-08-15 14:44:47.319113','','{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}',10,NULL,NULL,X'D98D1478D91F53AA1C0F3303002FBCDAE29174F1B7C0CFD038358324BB50D4C8',X'828E3C1D08B36388148A1FA3A43C641317FCE1F09D3E095CF74A5E5C8AE27567');
INSERT INTO "move" VALUES('referral',1,4,'2026-08-15','230600','expire','transmitted','expired','system',NULL,'2026-08-15 14:44:47.339619','','{"ends_on":"2026-01-08"}',11,NULL,NULL,X'828E3C1D08B36388148A1FA3A43C641317FCE1F09D3E095CF74A5E5C8AE27567',X'5C726E82BFB303FDCF96F76E683B40C979AA84C35C82F7EB1071ECC60B59EF75');
INSERT INTO "move" VALUES('entitlement',1,3,'2026-08-15','230600','activate','assessed','active','system',NULL,'2026-08-15 14:44:47.351848','','{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}',12,NULL,NULL,X'D039B97E0FFB6D1D323394A5C6EC4D65CE416B2E3FB40856BC75ADB90BB204ED',X'92EBA28734B5BDB863CDACC6FB472EF04E0BD8B09906CC522C3E783E827648BF');
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
INSERT INTO "notice" VALUES(1,'claim',1,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:44.271436','2025-07-07 14:44:44.271436');
INSERT INTO "notice" VALUES(3,'claim',3,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:44.271436','2025-07-07 14:44:44.271436');
INSERT INTO "notice" VALUES(4,'claim',4,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:44.271436','2025-07-07 14:44:44.271436');
INSERT INTO "notice" VALUES(5,'claim',5,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:44.271436','2025-07-07 14:44:44.271436');
INSERT INTO "notice" VALUES(6,'claim',6,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:44.271436','2025-07-07 14:44:44.271436');
INSERT INTO "notice" VALUES(7,'claim',7,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:44.271436','2025-07-07 14:44:44.271436');
INSERT INTO "notice" VALUES(8,'claim',8,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:44.271436','2025-07-07 14:44:44.271436');
INSERT INTO "notice" VALUES(9,'filing',5,'230600','return_for_correction','2','{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}','2025-07-07','2025-07-07 14:44:44.750717','2025-07-07 14:44:44.750717');
INSERT INTO "notice" VALUES(10,'filing',9,'230600','reject','2','{"reason":"不符合《备案实用手册》的类型"}','2025-07-07','2025-07-07 14:44:44.796006','2025-07-07 14:44:44.796006');
INSERT INTO "notice" VALUES(12,'claim',5,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000042-1"}','2025-07-10','2025-07-10 14:44:46.905620','2025-07-10 14:44:46.905620');
INSERT INTO "notice" VALUES(13,'claim',1,'230600','fail_payment','9','{"payment_no":"230600BF202507100000018-1"}','2025-07-10','2025-07-10 14:44:46.971257','2025-07-10 14:44:46.971257');
INSERT INTO "notice" VALUES(14,'claim',3,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000026-1"}','2025-07-10','2025-07-10 14:44:46.971257','2025-07-10 14:44:46.971257');
INSERT INTO "notice" VALUES(15,'claim',4,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000034-1"}','2025-07-10','2025-07-10 14:44:46.971257','2025-07-10 14:44:46.971257');
INSERT INTO "notice" VALUES(16,'filing',5,'230600','correction_ends','2025-07-28','{"days":5,"ends_on":"2025-07-28"}','2026-08-15','2026-08-15 14:44:47.466319','2026-08-15 14:44:47.466319');
INSERT INTO "notice" VALUES(17,'claim',7,'230600','posting_ends','2025-08-06','{"days":5,"ends_on":"2025-08-06"}','2026-08-15','2026-08-15 14:44:47.478070','2026-08-15 14:44:47.478070');
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
INSERT INTO "payment" VALUES('230600BF202507100000018-1','230600','2025-07-10','failed','2025-07-10',3,X'45EE3583D69659E2558CECA5C55ED88782E3281175A078CE7320DF7631A304E8',0,'',1,'230600BF202507100000018',1,1,'230600SB202505160000019',13,'',1,'230600PC20250710000001G',1,'bank',20000,0,'','林芳','6222085776238289455','102265000014','2025-07-10','2025-07-15','','AC01','账号不存在','B000018-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000026-1','230600','2025-07-10','paid','2025-07-10',3,X'2158B5E1A0AB2B799C75CF9CB7546B95FCC277EB2D805C5B1FA0E1F512ED7182',0,'',2,'230600BF202507100000026',1,3,'230600SB20250429000001T',8,'',1,'230600PC20250710000001G',2,'bank',63757,0,'','杨艳涛','6222082253883822975','102265000014','2025-07-10','2025-07-15','','','','B000026-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000034-1','230600','2025-07-10','paid','2025-07-10',3,X'73B053CBE3F6083DF6BA019CFE8FDAF5E0AB009B1A6FCDDCB47581393A87B5DC',0,'',3,'230600BF202507100000034',1,4,'230600SB20250517000001T',19,'',1,'230600PC20250710000001G',3,'bank',17272,0,'','陈国艳','6222080076313355114','102265000014','2025-07-10','2025-07-15','','','','B000034-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000042-1','230600','2025-07-10','paid','2025-07-10',2,X'99DDFDC5462CF6BCBAC9835CCFD9D27AD083B91E4B21BF340B9862727C060A5C',0,'',4,'230600BF202507100000042',1,5,'230600SB20250517000002R',9,'',1,'230600PC20250710000001G',4,'none',0,0,'','马志强','6222086220931578541','102265000014','9999-12-31','9999-12-31','','','','','9999-12-31','');
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
INSERT INTO "payout" VALUES('230600PC20250710000001G','230600','2025-07-10','settled','2025-07-10',4,X'7AC48AAB4C4D256A3792D9C6F3480DCD56184044AD8C8BF39F796FABAA7F8FDD',0,'',1,'example_csv',4,0,101029,'0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe','2025-07-10 14:44:46.750813','system','cashier2','2025-07-10','2025-07-15','[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]','2025-07-10 14:44:46.932869');
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
	released BOOLEAN NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (id), 
	CONSTRAINT fk_receipt_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
);
INSERT INTO "receipt" VALUES(1,1,'230600','41772790','5503163221','73d3bf','2025-05-02',114898,0);
INSERT INTO "receipt" VALUES(3,3,'230600','84301396','8101385268','0b90dd','2025-03-29',170485,0);
INSERT INTO "receipt" VALUES(4,3,'230600','72758579','1649464671','d8f695','2025-03-29',127793,0);
INSERT INTO "receipt" VALUES(5,4,'230600','18512621','2500912540','f2481f','2025-04-17',107883,0);
INSERT INTO "receipt" VALUES(6,4,'230600','81270811','4533620476','6b1f2b','2025-04-17',78507,0);
INSERT INTO "receipt" VALUES(7,5,'230600','99369305','7584380473','e3f1c8','2025-05-10',79725,0);
INSERT INTO "receipt" VALUES(8,6,'230600','07293207','1671523532','d8c6b4','2025-04-05',271776,0);
INSERT INTO "receipt" VALUES(9,7,'230600','40490828','1089272875','692913','2025-05-17',38522,0);
INSERT INTO "receipt" VALUES(10,8,'230600','50650657','5100221829','b63798','2025-05-13',47016,0);
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
INSERT INTO "recovery" VALUES('230600ZH20250710000001A','230600','2025-07-10','open','2025-07-10',2,X'E2B9D0489CA080B9A2EC962B7DEAF620F82AF31564AF6531C31A66A3D62600A2',0,'',1,'recover',3,'230600SB20250429000001T',8,2000,0,'{"310100":2000}','{}',0,'','','',0,'重复收费','by_hand','{}',NULL,NULL,'auditor','approver2');
CREATE TABLE red_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	source VARCHAR(200) NOT NULL, 
	red_on DATE NOT NULL, 
	known_on DATE NOT NULL, 
	at DATETIME NOT NULL, 
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
INSERT INTO "referral" VALUES('230600ZZ20250708000001C','230600','2025-07-08','expired','2026-08-15',4,X'5C726E82BFB303FDCF96F76E683B40C979AA84C35C82F7EB1071ECC60B59EF75',0,'',1,1,'310','2025-07-08 14:44:45.000000','hospital','','','H23060000001','大庆市样例第1医院','02',2,'H11010000001','北京市样例第1医院','02','110100','C34.9','肺恶性肿瘤','','','difficult','同意',1,'2025-07-08','2025-07-08','2026-01-08',0,'','doctor','head',15,'230600BA202507080000014',NULL,'');
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
INSERT INTO "referral_event" VALUES(1,'230600ZZ20250708000001C','H11010000001','transmitted','{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}','2026-08-15','2026-08-15 14:44:47.318202',NULL);
CREATE TABLE register_change (
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	"before" TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_register_change PRIMARY KEY (id)
);
INSERT INTO "register_change" VALUES(1,'institution','H23060000001','{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}','2025-07-11','2025-07-11 14:44:47.149104');
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
INSERT INTO "removal" VALUES(1,'erase','claim',2,'230600SB20250606000001C','[1,3]',NULL,'admin','auditor','本人依法申请','2025-07-11','2025-07-11 14:44:47.216481',X'',X'5726A8D5E3BF9ED8E8D9F247E4AA32DD9481570351AFE6CBFA5896A2DA61EB1A');
INSERT INTO "removal" VALUES(2,'archive','claim',2,'230600SB20250606000001C','[]',X'A5EA40C20F9920098EB7653E135FDDCD0DA117F3F0093117DFBF89B45458B2B8','admin','','closed before 2026-08-15','2026-08-15','2026-08-15 14:44:47.564323',X'5726A8D5E3BF9ED8E8D9F247E4AA32DD9481570351AFE6CBFA5896A2DA61EB1A',X'79BED88CE0CA6C726D05F9F6AC4C0F967600B804C29ECA0903CF80922A7EA704');
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
INSERT INTO "run" VALUES(1,'precheck_claims','2025-07-07',10000,'done','office:30899:9a495c5a-f3453f71',NULL,1,'2025-07-07 14:44:44.230804','2025-07-07 14:44:44.230817','2025-07-07 14:44:44.331157',8,0,0,'','os:root');
INSERT INTO "run" VALUES(2,'activate_filings','2025-07-08',10000,'done','office:30899:9a495c5a-40904eb2',NULL,1,'2025-07-08 14:44:44.886183','2025-07-08 14:44:44.886195','2025-07-08 14:44:44.931343',5,0,0,'','os:root');
INSERT INTO "run" VALUES(3,'calculate_claims','2025-07-09',10000,'done','office:30899:9a495c5a-c8c8635f',NULL,1,'2025-07-09 14:44:46.153499','2025-07-09 14:44:46.153509','2025-07-09 14:44:46.172224',0,0,0,'','os:root');
INSERT INTO "run" VALUES(4,'build_payouts','2025-07-10',10000,'done','office:30899:9a495c5a-82366b19',NULL,1,'2025-07-10 14:44:46.744047','2025-07-10 14:44:46.744056','2025-07-10 14:44:46.770351',0,0,0,'','os:root');
INSERT INTO "run" VALUES(5,'prepare_months','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.259203','2026-08-15 14:44:47.259215','2026-08-15 14:44:47.271879',0,0,0,'','os:root');
INSERT INTO "run" VALUES(6,'terminate_uncovered','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.272833','2026-08-15 14:44:47.272841','2026-08-15 14:44:47.274144',0,0,0,'','os:root');
INSERT INTO "run" VALUES(7,'review_self_service','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.274900','2026-08-15 14:44:47.274907','2026-08-15 14:44:47.288536',1,0,0,'','os:root');
INSERT INTO "run" VALUES(8,'activate_filings','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.289386','2026-08-15 14:44:47.289394','2026-08-15 14:44:47.298923',2,0,0,'','os:root');
INSERT INTO "run" VALUES(9,'expire_filings','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.299784','2026-08-15 14:44:47.299792','2026-08-15 14:44:47.310718',4,0,0,'','os:root');
INSERT INTO "run" VALUES(10,'transmit_referrals','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.311528','2026-08-15 14:44:47.311535','2026-08-15 14:44:47.326487',1,0,0,'','os:root');
INSERT INTO "run" VALUES(11,'watch_referrals','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.327429','2026-08-15 14:44:47.327437','2026-08-15 14:44:47.347357',1,0,0,'','os:root');
INSERT INTO "run" VALUES(12,'activate_qualifications','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.348174','2026-08-15 14:44:47.348182','2026-08-15 14:44:47.359161',1,0,0,'','os:root');
INSERT INTO "run" VALUES(13,'expire_qualifications','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.360027','2026-08-15 14:44:47.360034','2026-08-15 14:44:47.361088',0,0,0,'','os:root');
INSERT INTO "run" VALUES(14,'lapse_filings','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.361957','2026-08-15 14:44:47.361966','2026-08-15 14:44:47.372492',0,0,0,'','os:root');
INSERT INTO "run" VALUES(15,'lapse_qualifications','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.373456','2026-08-15 14:44:47.373464','2026-08-15 14:44:47.374583',0,0,0,'','os:root');
INSERT INTO "run" VALUES(16,'send_reports','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.375383','2026-08-15 14:44:47.375390','2026-08-15 14:44:47.375651',0,0,0,'','os:root');
INSERT INTO "run" VALUES(17,'lapse_claims','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.376384','2026-08-15 14:44:47.376391','2026-08-15 14:44:47.388602',0,0,0,'','os:root');
INSERT INTO "run" VALUES(18,'precheck_claims','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.389457','2026-08-15 14:44:47.389465','2026-08-15 14:44:47.390214',0,0,0,'','os:root');
INSERT INTO "run" VALUES(19,'calculate_claims','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.390972','2026-08-15 14:44:47.390981','2026-08-15 14:44:47.402240',0,0,0,'','os:root');
INSERT INTO "run" VALUES(20,'watch_payouts','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.403127','2026-08-15 14:44:47.403135','2026-08-15 14:44:47.405229',0,0,0,'','os:root');
INSERT INTO "run" VALUES(21,'build_payouts','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.406071','2026-08-15 14:44:47.406079','2026-08-15 14:44:47.406341',0,0,0,'','os:root');
INSERT INTO "run" VALUES(22,'check_ledger','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.407086','2026-08-15 14:44:47.407093','2026-08-15 14:44:47.457671',0,0,0,'','os:root');
INSERT INTO "run" VALUES(23,'remind','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.458643','2026-08-15 14:44:47.458652','2026-08-15 14:44:47.483839',2,0,0,'','os:root');
INSERT INTO "run" VALUES(24,'watch_deadlines','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.484775','2026-08-15 14:44:47.484784','2026-08-15 14:44:47.504163',9,0,0,'','os:root');
INSERT INTO "run" VALUES(25,'seal_moves','2026-08-15',10000,'done','office:30899:9a495c5a-c8e62363',NULL,1,'2026-08-15 14:44:47.505135','2026-08-15 14:44:47.505143','2026-08-15 14:44:47.513397',0,0,0,'','os:root');
INSERT INTO "run" VALUES(26,'seal_moves','2026-08-15',10001,'done','office:30899:9a495c5a-308b7d25',NULL,1,'2026-08-15 14:44:47.606058','2026-08-15 14:44:47.606071','2026-08-15 14:44:47.613584',0,0,0,'','os:root');
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
INSERT INTO "run_part" VALUES(1,1,'precheck','230600',1,NULL,'[8]','[8]','done',0,'office:30899:9a495c5a-f3453f71','2025-07-07 14:45:44.318309',1,8,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(2,2,'activate','230600',1,NULL,'[{"day":"2025-03-03"},11]','[{"day":"2025-03-03"},11]','done',0,'office:30899:9a495c5a-40904eb2','2025-07-08 14:45:44.916453',1,5,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(3,3,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:30899:9a495c5a-c8c8635f','2025-07-09 14:45:46.167388',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(4,4,'build','230600',1,NULL,'[0]','[0]','done',0,'office:30899:9a495c5a-82366b19','2025-07-10 14:45:46.766860',1,0,0,0,'',NULL,'{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}');
INSERT INTO "run_part" VALUES(5,5,'months','',1,NULL,'[0]','[0]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.263568',1,0,0,0,'',NULL,'[]');
INSERT INTO "run_part" VALUES(6,5,'counts','',1,NULL,'[0]','[0]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.269517',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(7,7,'review','230600',1,NULL,'[{"day":"2025-03-07"},12]','[{"day":"2025-03-07"},12]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.284796',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(8,8,'activate','230600',1,NULL,'[{"day":"2025-07-08"},15]','[{"day":"2025-07-08"},15]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.296081',1,2,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(9,9,'expire','230600',1,NULL,'[{"day":"2026-03-03"},8]','[{"day":"2026-03-03"},8]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.307190',1,4,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(10,10,'transmit','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.322577',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(11,11,'expire','230600',1,NULL,'[{"day":"2026-01-08"},1]','[{"day":"2026-01-08"},1]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.343822',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(12,12,'activate','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.355536',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(13,14,'lapse','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.368712',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(14,17,'lapse','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.383244',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(15,19,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.398696',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(16,22,'check','',1,NULL,'[0]','[0]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.454152',1,0,0,0,'',NULL,'{"differences":0,"en":"","zh":""}');
INSERT INTO "run_part" VALUES(17,23,'correction_ends filing','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.468370',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(18,23,'posting_ends claim','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.480119',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(19,24,'watch filing','230600',1,NULL,'[{"day":"2025-03-11"},12]','[{"day":"2025-03-11"},12]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.489979',1,6,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(20,24,'watch claim','230600',1,NULL,'[{"day":"2025-07-04"},8]','[{"day":"2025-07-04"},8]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.500429',1,3,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(21,25,'seal','',1,NULL,'[0]','[0]','done',0,'office:30899:9a495c5a-c8e62363','2026-08-15 14:45:47.510713',1,0,0,0,'',NULL,'{"moves":97,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}');
INSERT INTO "run_part" VALUES(22,26,'seal','',1,NULL,'[0]','[0]','done',0,'office:30899:9a495c5a-308b7d25','2026-08-15 14:45:47.610789',1,0,0,0,'',NULL,NULL);
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
INSERT INTO "seal" VALUES(1,'1970-01-01 00:00:00.000000','2026-08-14 16:00:00.000000',97,31,X'FCA5C25557000623F99253CC3B8745444E69F804169D22DA125EAA5CFEAB1D66','2026-08-15 14:44:47.507616',X'',X'FCB7229BBF26B7D63E354802585143824DE0C0B734E3E885923EFB5915EAB071');
CREATE TABLE setting (
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('rehearsal','1');
INSERT INTO "setting" VALUES('first_day','2025-07-07');
INSERT INTO "setting" VALUES('sampling_key','fd44bd7d98c3baae35fd2965b3a13d37b2711ce1c8e6eecc43364b722280ce39');
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
	maf_pay BIGINT, 
	CONSTRAINT pk_settlement PRIMARY KEY (id), 
	CONSTRAINT uq_settlement_area_settlement_no UNIQUE (area, settlement_no), 
	CONSTRAINT fk_settlement_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_settlement_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "settlement" VALUES(1,'230600','S00000001',16,10,'21','2025-04-08','2025-04-10','2025-04-10 07:00:00.000000',1551223,775611,'4','2','68535348','7596463924',0,'616bae416f2cd88749d46c9cac4ac40008813ebde742256325670fc2f428ddd7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "settlement" VALUES(2,'230600','S00000002',17,9,'11','2025-03-23','2025-03-23','2025-03-23 07:00:00.000000',397091,198545,'4','2','51338526','1428121728',0,'24b4f7313a3bb8a41ac1ace33273349f422924cae65894f6bbcde9cfbc3ae98e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "settlement" VALUES(3,'230600','S00000003',2,5,'21','2025-04-26','2025-04-30','2025-04-30 07:00:00.000000',815857,407928,'4','2','08913013','1260496953',0,'64dc19dc4ceee79a33878db47e0f21a907958c31bb288fc8efa768bd7d7a6c20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "settlement" VALUES(4,'230600','S00000004',7,10,'21','2025-03-15','2025-03-30','2025-03-30 07:00:00.000000',2123455,1061727,'4','2','49758414','8491956134',0,'36a9161b3f277d62821d15a0356fc0097eb64b8e529305eeeb21529f6308c066',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE spent_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	holder VARCHAR(40) NOT NULL, 
	settled BOOLEAN NOT NULL, 
	day DATE NOT NULL, 
	CONSTRAINT pk_spent_receipt PRIMARY KEY (code, number)
);
INSERT INTO "spent_receipt" VALUES('08913013','1260496953','S00000003',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('49758414','8491956134','S00000004',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('51338526','1428121728','S00000002',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('68535348','7596463924','S00000001',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('18512621','2500912540','230600SB20250517000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('41772790','5503163221','230600SB202505160000019',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('72758579','1649464671','230600SB20250429000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('81270811','4533620476','230600SB20250517000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('84301396','8101385268','230600SB20250429000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('99369305','7584380473','230600SB20250517000002R',0,'2025-07-10');
CREATE TABLE tally (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	n BIGINT NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (id)
);
INSERT INTO "tally" VALUES(91,'claim','230600','approval',1);
INSERT INTO "tally" VALUES(92,'claim','230600','awaiting_parcel',1);
INSERT INTO "tally" VALUES(93,'claim','230600','paid',3);
INSERT INTO "tally" VALUES(94,'claim','230600','payment_failed',1);
INSERT INTO "tally" VALUES(95,'claim','230600','review',1);
INSERT INTO "tally" VALUES(96,'claim','230600','withdrawn',1);
INSERT INTO "tally" VALUES(97,'entitlement','230600','assessed',1);
INSERT INTO "tally" VALUES(98,'filing','230600','active',5);
INSERT INTO "tally" VALUES(99,'filing','230600','rejected',1);
INSERT INTO "tally" VALUES(100,'filing','230600','returned',1);
INSERT INTO "tally" VALUES(101,'filing','230600','reviewed',1);
INSERT INTO "tally" VALUES(102,'filing','230600','submitted',7);
INSERT INTO "tally" VALUES(103,'payment','230600','failed',1);
INSERT INTO "tally" VALUES(104,'payment','230600','paid',3);
INSERT INTO "tally" VALUES(105,'payout','230600','settled',1);
INSERT INTO "tally" VALUES(106,'recovery','230600','open',1);
INSERT INTO "tally" VALUES(107,'referral','230600','agreed',1);
INSERT INTO "tally" VALUES(108,'filing','230600','submitted',-1);
INSERT INTO "tally" VALUES(109,'filing','230600','reviewed',1);
INSERT INTO "tally" VALUES(110,'filing','230600','reviewed',-2);
INSERT INTO "tally" VALUES(111,'filing','230600','active',2);
INSERT INTO "tally" VALUES(112,'filing','230600','active',-4);
INSERT INTO "tally" VALUES(113,'filing','230600','expired',4);
INSERT INTO "tally" VALUES(114,'referral','230600','agreed',-1);
INSERT INTO "tally" VALUES(115,'referral','230600','transmitted',1);
INSERT INTO "tally" VALUES(116,'referral','230600','transmitted',-1);
INSERT INTO "tally" VALUES(117,'referral','230600','expired',1);
INSERT INTO "tally" VALUES(118,'entitlement','230600','assessed',-1);
INSERT INTO "tally" VALUES(119,'entitlement','230600','active',1);
INSERT INTO "tally" VALUES(120,'claim','230600','withdrawn',-1);
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
INSERT INTO "year_posting" VALUES(1,'230600',2,'employee','2025-01-01','inpatient','2025-04-26',NULL,NULL,3,'2025-04-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:43.381100');
INSERT INTO "year_posting" VALUES(2,'230600',7,'employee','2025-01-01','inpatient','2025-03-15',NULL,NULL,4,'2025-03-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:43.381100');
INSERT INTO "year_posting" VALUES(3,'230600',16,'employee','2025-01-01','inpatient','2025-04-08',NULL,NULL,1,'2025-04-10 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:43.381100');
INSERT INTO "year_posting" VALUES(4,'230600',17,'employee','2025-01-01','outpatient','2025-03-23',NULL,NULL,2,'2025-03-23 07:00:00.000000',6,'settled',0,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:43.381100');
INSERT INTO "year_posting" VALUES(5,'230600',8,'employee','2025-01-01','outpatient','2025-03-29',3,2,NULL,NULL,0,'approved',0,30000,63757,171682,0,0,0,'2025-07-09','2025-07-09 14:44:46.538080');
INSERT INTO "year_posting" VALUES(6,'230600',13,'resident','2025-01-01','outpatient','2025-05-02',1,3,NULL,NULL,0,'approved',0,0,20000,109079,0,0,0,'2025-07-09','2025-07-09 14:44:46.595501');
INSERT INTO "year_posting" VALUES(7,'230600',19,'employee','2025-01-01','outpatient','2025-04-17',4,4,NULL,NULL,0,'approved',0,30000,17272,68383,0,0,0,'2025-07-09','2025-07-09 14:44:46.647645');
INSERT INTO "year_posting" VALUES(8,'230600',9,'employee','2025-01-01','outpatient','2025-05-10',5,5,NULL,NULL,0,'approved',0,0,0,0,0,0,0,'2025-07-09','2025-07-09 14:44:46.695198');
CREATE INDEX ix_person_certno ON person (certno, cert_type);
CREATE INDEX ix_register_change_kind_key ON register_change (kind, "key");
CREATE INDEX ix_downtime_place ON downtime (place, ends_at);
CREATE INDEX ix_settlement_bill ON settlement (bill_code, bill_no);
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
CREATE UNIQUE INDEX uq_receipt_live ON receipt (code, number) WHERE NOT released;
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
CREATE TRIGGER archived_receipt_unchanged BEFORE UPDATE ON archived_receipt BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
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
COMMIT;
