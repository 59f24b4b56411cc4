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
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "archived_case" VALUES('claim',2,'230600SB20250606000001C','230600002202506060000004','230600',3,'withdrawn','2025-07-08','f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef','2026-08-15',3,X'AA1CFE2A13A23F96976297113BB8C83F38000AEFD708E8DC2E03B902DCFBF33C',X'789CAD585B8FDC4416FE2B2D3FCF8CAA5C76B93C3C014F3C2F4FAC9055AE4B7769DC76C72ECFD01B8D04429015228076212082401104A15D48B212424B12F6D7A47B264FFC054E952FDD93E96C006534CAB8CE29D7B97CDF39759CAB81E085680B6E4D5506877F7D7D2F1005377378BC1A703937D62A99395510A230DE47D17EC882BD804F556983C3B22D0A582C1685816DDC8EDB28FCBE8AC24384E0F700F99FD782CDD6AD13DD56A7A91577328228427E5D9B63253B9F725E1E65B56ADAC299089CC08A595656FD6A99CD78097B352F1AB5E763EA34EE295BD4555EA8F9E0AE979DCC969B1D7DFC99919B3DB502BD9AAB1A22154BBF113C5275FF16D82B55018BAA2C4CA99CA82A2D24053C696620D7086314C7492AA44E358F1294B024672CCF3145328F228173C16244A526583215634D11212AE14A6AAAB43FF158D5A69C6EF9250D9F9655631AB0F00A46076FF85C49D3F0A2A84E8674C11A1C04CF7741275BD54953F8D9C7E13EC1BD14F2746C1A48042FC6546E327068EBD609DEB05DDE3BA4100ADDE9F0483B9423384C9B5282DF8D6711F0A96D549F36FF9CA9B25F56D229B4295C946D2995301282002BE5289F74865E7AD1DB2128F166C2972773BE9CF8144DEC4C4D1C621320C1C43493B2B293FEAC17BC92CFABB6B4135DB92C351363C184B18E12CE8D1365A633472C78CF21F93787DFEA9B6BEB5B7F7FAAF1D58777CFDFFEE5FCDB77CF6EDE587FF1FDFAFB5BAB7BFF59BDFFE0D787EFAFEE7DBEFEE25FABF7BE3C7BF0CF5F1FDEEC1E561F7DB0FADF3B8FDFBAF6E8E1E78FAF5D5FDFB8777EE7D6D99D4F8353C06BA6382017708E855621C7848744A7344D68982618933C6782114D18D8E64ACB0431C5A4081522798A422974AE09112E283827843F65638D6D4752271745259FF78080B4B5CB855B11ECA85498C60E342AAAEA28E3536ECA1D8499730BE40492C0DEE0FCFEBF1F3DF8E5FCEE5B8F1EFC04BAF5C73F9DFFF8F3D9EDEFD6D7EFC0D23D7FFCDDFABFEFACAE7FE2B46FDE3EBFFB1EFCAE6FFC00AFAC3FFB20006373206BEF0926C859287D51F2221B19DBF138D9C78EC75B24FCCB4B1738885F06759537AA3EEEFB5A4FE6AA365303273659CEC5D1D83E3662E168121CA26D19447FA1B96C3450FACB8D1888E81C6D4C29D493C95AF0258716345471BFCC9AAAAD458F04C894CAB8E85D08680885C54296D2388E5246E3848EBB7C3BEC8B074301D2D8871D8D1B7A80571FFDB8BE716DF5F0FEA88012AFF4B6C15A0DBDBF97CD5D0F1B32B300882B09F52A9B1D14E8B5BBDA06A89A9E7B0456B3AA1CC2ACABB98116B0BB0BC11DE05EEB43F3BDA45673E82643277B62B76DEB32B3CE597EC28D755D64C121A505681B60FB56688D05C2C2E389B13359F39372908D880DEC42CCABAAC5E262FF044DE2353577FD22B3B3BA6AA7B331E6C6B6E2A8336667A696CE15BBF46DC55F105B42F8D7A50678662BEBD21603D250A470B43872510C0080A06CB4AA330D791B444635FEDDB674F783366A434E4742231C7F16BC69022F687C0E886B341A10F7D795BFDEE71DD57ADBDD8D9115EAD8DF6B280C46595F97888CA25D178B8B28EEFAEA88200969124688B1BEE10ECC5C7FFDE6FAABDBD0181EDFFAF9ECE61DEC3B0F4C1B99A24391542765D68031B82E22381841C00BB8F93A44B1639211CAEFC76914A6AE02F6822B2D2FA1CD2DFD3BA493D54A28B3B09E8CA1CBC21C6AB5CB80B095BBD0CD7C51D576D710622FA0FF2A8E0EE3E4908407711AD190BEE6C7026073DF76255F3EC916A91A8F06383153400FC000AC027E574FA1EF77A3024D731452A2B9E218D39C6B26A230963CC588328625645029C45286459E68A4194B3515A19448AA5CE1D0776331F3B8F6E31BA4AFCC7235E385CE5CC1F77DA756C7C37C32565BFFDC6E8F3F304E8CD35DA378E11816A828812B902A810487A1265161AA53A41341980C69A8F318E31C252445712A138C12298548F2348D412B94234FA3AE78ECB61B1FF0793A551B18C0D6E9DE069B66D9B88BFA7763131D1096C411FAFDD85C6E1D97218AA338E489483591388604C0658C73AE2291B2346434615A2806180901D112928B9C474AB358D324263AC47F0AA2E7C08B5D10E3DDF80EAB2B3E5D23425BCCDD20E59A4B366AB6E1F203BE80227C26626C402C3908A3308AD36720C636886DF7F0CB583D8731EA8F63F51C08F207CB5126098A098D04D4A56094221C9258827596A83C4A294742A524C23A2298529CE712869E38A68A22C605A54339922DB02F97C206F321E97E628549D988BE89E655EB81DD81F8369C0274F6E257E2D3EA7647ADF687C0E5282FF16F175E10009F3B5E5C9E61BA7399FBEC3C75398079E7993E798AF781923F15E84EBAEFA0B8AF503C463A66FDFF07397207BE451EDDBFBFFEC737AB9B5F3E25BC1D9E3848FB6BB2C3F4C9F05C9E874B3D97540816F4FF533046DD295DB9A138C15BDF224DD3EE9C17CA769E7B6621E861E008CCB1BE0A0A88C531BCFBDEDC1E909C9B4BC5EB0C06014753F79972FA1BD0C8473A',X'0077B9FA7308EFF4C42ADE37B27F6DCE59BC37BB395917B8CD944153576FF4DF');
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
INSERT INTO "bank_reading" VALUES(1,'82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec','result.csv','result','example_csv','cashier','2025-07-10','2025-07-10 14:57:39.494776',NULL);
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
INSERT INTO "claim" VALUES('230600SB202505160000019','230600','2025-05-16','payment_failed','2025-07-10',8,X'9FF79FB3418F6E74F448FEEB17D301822B350077B445A80BA2F7AC0D5D19AF29',0,'','230600002202505160000003',13,'390','2025-05-16 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-06-30',0,'2026-08-15','0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3',1,11,'','emergency','1301','2025-05-02','2025-05-02','S52.500',1,'none','04','林芳','6222085776238289455','102265000014','','',114898,20000,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','','9999-12-31','230600BF202507100000018-1','failed','','posted','',NULL,3,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250429000001T','230600','2025-04-29','paid','2025-07-10',8,X'80A8CB1B2C0554F16B905B3A13D42A1358E48C44533BA0800F891F69807B7F3B',0,'','230600002202504290000005',8,'310','2025-04-29 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b',3,4,'','outpatient','11','2025-03-29','2025-03-29','E11.900',0,'none','03','杨艳涛','6222082253883822975','102265000014','','',298278,63757,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-16','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000026-1','paid','230600PC20250710000001G','posted','',NULL,2,'temporary',8,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000001T','230600','2025-05-17','paid','2025-07-10',8,X'7C02C4AD916C99661AD4C51F4DFBE13606A4CC029D7E744B4B90A76C11AB645B',0,'','230600002202505170000007',19,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8',4,3,'','emergency','1301','2025-04-17','2025-04-17','I10.x00',1,'none','04','陈国艳','6222080076313355114','102265000014','','',186390,17272,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000034-1','paid','230600PC20250710000001G','posted','',NULL,4,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000002R','230600','2025-05-17','paid','2025-07-10',8,X'3687C503EFE93211A44B896FFD163248D68E91C02737412A7759D277A45C2408',0,'','230600002202505170000009',9,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f',5,7,'','outpatient','11','2025-05-10','2025-05-10','I10.x00',0,'none','03','马志强','6222086220931578541','102265000014','','',79725,0,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000042-1','paid','230600PC20250710000001G','posted','',NULL,5,'long_term',6,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250412000001Y','230600','2025-04-12','approval','2025-07-09',5,X'28746F1A9815F86AA1E066CCE25C19B5DE1B1E37241D4478BFA82943F8B8A2AA',0,'','230600002202504120000018',4,'310','2025-04-12 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","出院小结"]','[]','[]','9999-12-31',0,'9999-12-31','2025-05-27',0,'2026-08-15','adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee',6,12,'','inpatient','21','2025-03-26','2025-04-05','I10.x00',0,'none','03','刘超超','6222086245117643504','102265000014','','',271776,80945,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-05-27','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,1,'temporary',4,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250613000001T','230600','2025-06-13','awaiting_parcel','2025-07-07',2,X'714B23846DC18BC4A3F0206DF2B28B33AAEA572E2E167B9788D4F2D2319C465A',0,'','230600002202506130000031',11,'390','2025-06-13 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','2025-08-06',0,'2026-08-15','9999-12-31',0,'9999-12-31','428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb',7,8,'','outpatient','11','2025-05-17','2025-05-17','E11.900',0,'none','03','刘强勇','6222081219377612868','102265000014','','',38522,NULL,'','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',0,0,0,'','','','2025-07-25','9999-12-31','2025-07-07','','9999-12-31','','','','','',NULL,NULL,'',NULL,0,0,0,'',0);
INSERT INTO "claim" VALUES('230600SB202505220000016','230600','2025-05-22','review','2025-07-08',4,X'FED22225EBFF0BA64DAD0C2B76054DD886CE720CBCD6D09A27D01EDA99ADBBAC',0,'','230600002202505220000034',12,'390','2025-05-22 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-04',0,'2026-08-15','ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b',8,6,'','outpatient','11','2025-05-13','2025-05-13','E11.900',0,'none','03','黄兰艳','6222087331412579657','102265000014','','',47016,12224,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-07-04','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,6,'none',NULL,1,0,0,'',0);
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
INSERT INTO "entitlement" VALUES('230600MT20250708000001H','230600','2025-07-08','active','2026-08-15',3,X'DC55BF988FDAE1ED562D9955D1988F34D558691593017A7CE873B5ACDC75698D',0,'',1,1,'310','2025-07-08 14:57:36.000000','os:root','','M01600','','["H23060000001"]','[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]','[]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-08','9999-12-31','reviewer','符合',NULL,'');
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
INSERT INTO "entry" VALUES(1,3,'','230600','310100','fund','payable',63757,'approve','','2025-07-09','2025-07-09 14:57:38.333624');
INSERT INTO "entry" VALUES(2,1,'','230600','390100','fund','payable',20000,'approve','','2025-07-09','2025-07-09 14:57:38.517973');
INSERT INTO "entry" VALUES(3,4,'','230600','310100','fund','payable',17272,'approve','','2025-07-09','2025-07-09 14:57:38.651680');
INSERT INTO "entry" VALUES(4,1,'','230600','390100','payable','bank',20000,'send','230600BF202507100000018-1','2025-07-10','2025-07-10 14:57:39.304128');
INSERT INTO "entry" VALUES(5,3,'','230600','310100','payable','bank',63757,'send','230600BF202507100000026-1','2025-07-10','2025-07-10 14:57:39.304128');
INSERT INTO "entry" VALUES(6,4,'','230600','310100','payable','bank',17272,'send','230600BF202507100000034-1','2025-07-10','2025-07-10 14:57:39.304128');
INSERT INTO "entry" VALUES(7,1,'','230600','390100','bank','back',20000,'fail','230600BF202507100000018-1','2025-07-10','2025-07-10 14:57:39.505708');
INSERT INTO "entry" VALUES(8,3,'','230600','310100','bank','paid',63757,'confirm','230600BF202507100000026-1','2025-07-10','2025-07-10 14:57:39.505708');
INSERT INTO "entry" VALUES(9,4,'','230600','310100','bank','paid',17272,'confirm','230600BF202507100000034-1','2025-07-10','2025-07-10 14:57:39.505708');
INSERT INTO "entry" VALUES(10,3,'','230600','310100','paid','recoverable',2000,'decide','230600ZH20250710000001A','2025-07-10','2025-07-10 14:57:39.879160');
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
INSERT INTO "filing" VALUES('230600BA20250305000001B','230600','2025-03-05','submitted','2025-03-05',1,X'E7CC2809EEC9B49E0762DD0CB940B73062A54CCB8A878C415D8C24A0C100CCB6',0,'','230600001202503050000048',12,'390','2025-03-05 01:20:00.000000','local_online','13959216058',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146',1,'long_term_resident','440100','2025-03-06','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000001E','230600','2025-03-07','submitted','2025-03-07',1,X'72030045270F839202A31A8C5BC5178CC2F211B7F4E9C8F1A8937F03C3E2B34D',0,'','230600001202503070000070',19,'310','2025-03-07 09:05:00.000000','national_fast','13945273099',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98',2,'other_temporary','110100','2025-03-14','2025-09-14','2025-09-14','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000002C','230600','2025-03-07','submitted','2025-03-07',1,X'92024DF278F60140C0265D05011DE92C8CC04DEB253D0F9D5F7749CE2495720E',0,'','230600001202503070000091',3,'310','2025-03-07 06:38:00.000000','local_online','13991435733',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7',3,'long_term_resident','440100','2025-03-08','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000018','230600','2025-03-03','expired','2026-08-15',5,X'CA7D3FF53BFB06BF7FB64F9D2606A54827D35AA6CAD2C7BE0C12D5C1E40DD761',0,'','230600001202503030000138',4,'310','2025-03-03 04:39:00.000000','local_online','13800000000',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505',4,'other_temporary','230100','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000001S','230600','2025-03-04','returned','2025-07-07',2,X'0E4300921ABA23B0139207A58AD46667C138CBF32DF38AEBF57C19F6C3CEC467',0,'','230600001202503040000450',13,'390','2025-03-04 04:00:00.000000','local_window','13918243075',NULL,'["身份证件","居住证明"]','["身份证件"]','[]','2025-07-28',0,'2026-08-15','9999-12-31',0,'9999-12-31','1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42',5,'long_term_resident','210200','2025-03-04','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000026','230600','2025-03-03','active','2025-07-08',3,X'875B7E9032CECC6A5E880A2A59494A664BC3DECC595A6528476CC11731F01787',0,'','230600001202503030000467',9,'310','2025-03-03 11:33:00.000000','national_fast','13926728762',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402',6,'long_term_resident','440100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250307000003A','230600','2025-03-07','submitted','2025-03-07',1,X'BAA094533F382484A493E1FA79F07C95A4EAC7CC802B7B36080B98C91DA87984',0,'','230600001202503070000806',11,'390','2025-03-07 06:56:00.000000','local_online','13941172016',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7',7,'other_temporary','440100','2025-03-10','2026-03-10','2026-03-10','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000034','230600','2025-03-03','expired','2026-08-15',4,X'15EE2435AB767C2B8D6B457A7F26B41AC40AA044808D39BFA3EDEBDA8B40EBB0',0,'','230600001202503030000858',8,'310','2025-03-03 10:48:00.000000','national_fast','13941303895',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958',8,'other_temporary','310100','2025-03-03','2026-03-03','2026-03-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000002Q','230600','2025-03-04','rejected','2025-07-07',2,X'C83C42C751633D6053ACCB21864B0BA60CECD4CE5A2F78D146CE31FC96E0DFCE',0,'','230600001202503040000001',6,'390','2025-03-04 02:40:00.000000','local_online','13990365896',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624',9,'other_temporary','440100','2025-03-11','2025-09-11','2025-09-11','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000042','230600','2025-03-03','expired','2026-08-15',4,X'393A429731E5EBD1C44AB6AFFF3A58FEE282856A8074D1D97D01ACE51D4B6C03',0,'','230600001202503030000002',14,'390','2025-03-03 11:58:00.000000','local_window','13926862336',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60',10,'other_temporary','440300','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250303000005Z','230600','2025-03-03','active','2025-07-08',3,X'9BE60D2FFDAA10AFC3C2913AF8150E06EB3D73DCA62B784354903D6ECB4B0AAC',0,'','230600001202503030000003',18,'390','2025-03-03 07:10:00.000000','national_fast','13902808204',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12',11,'long_term_resident','220100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA202503070000048','230600','2025-03-07','submitted','2025-03-07',1,X'0D88709AD19ADB4C986DC7F080B330C6D1443902182884D6EA3144121339978A',0,'','230600001202503070000004',10,'310','2025-03-07 07:26:00.000000','hospital','13915371089',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','d0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff',12,'referral','460200','2025-03-07','2025-09-07','2025-09-07','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000029','230600','2025-03-05','submitted','2025-03-05',1,X'40C7DC1D3ACE8D7BA931C01498955680598F4D341A3AB5A354F38BE736916336',0,'','230600001202503050000005',15,'390','2025-03-05 03:43:00.000000','local_online','13975475091',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77',13,'long_term_resident','460200','2025-03-12','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000037','230600','2025-03-05','active','2026-08-15',3,X'4CC5F05BC15A7ABE3692BFCFAA59E3AB8FF357D502C85BC1B3181395A9FB746A',0,'','230600001202503050000006',5,'310','2025-03-05 06:11:00.000000','national_self','13996428454',NULL,'["身份证件","派出证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3',14,'stationed_worker','210200','2025-03-05','9999-12-31','9999-12-31','',0,1,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','2026-08-15','');
INSERT INTO "filing" VALUES('230600BA202507080000014','230600','2025-07-08','expired','2026-08-15',4,X'6C2B69DF71C77136846CC498E0816B4E60EC8F23E622B1637B9055FA35F1FB1E',0,'',NULL,1,'310','2025-07-08 14:57:36.000000','hospital','',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','abe50a3b8c9abcdc958643465f2f70c0ba1a3af7c1c2793e871ba970ca4ff932',15,'referral','110100','2025-07-08','2026-01-08','2026-01-08','',0,1,1,0,NULL,'2025-07-08','9999-12-31','9999-12-31','','2026-08-15','');
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
INSERT INTO "move" VALUES('filing',1,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":2}',NULL,X'1D0B3ADD31DFD7E6A20A232FBEFF0002',X'1B3B98CA097C900276671EC7B81607D8C387C6D981AF9236F10D8CEA23615CF1',X'',X'E7CC2809EEC9B49E0762DD0CB940B73062A54CCB8A878C415D8C24A0C100CCB6');
INSERT INTO "move" VALUES('filing',2,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":3}',NULL,X'584206643C091C97CFE627ED9434EB10',X'01A5664AA19D2907EEA22404D9022001F8D1C8B3EEDE36891D726E22B2BCE0C1',X'',X'72030045270F839202A31A8C5BC5178CC2F211B7F4E9C8F1A8937F03C3E2B34D');
INSERT INTO "move" VALUES('filing',3,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":4}',NULL,X'061963C1984BDC5164468DA6D96FE658',X'89E4F30C1FC1B092712DF504FF64FE93438A880CEB9576F94B2AC721F60B3785',X'',X'92024DF278F60140C0265D05011DE92C8CC04DEB253D0F9D5F7749CE2495720E');
INSERT INTO "move" VALUES('filing',4,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":5}',NULL,X'2A320D3796EE256EA6755D5DF5B94E1A',X'D0CAA747A6B32621521E94B68356F88454A86788DC4A01BCFDF2B9F98C7C82E3',X'',X'81AB7973FD70911A21D43B0AC65BD44FCC68CE11A100F2DA1D07BE08B556570D');
INSERT INTO "move" VALUES('filing',5,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":6}',NULL,X'D029406D55AB294EC4F4AC059A004706',X'DC38B507D2580C462690843930918C3649E09644844C6ACC42DCA2ACD72283E3',X'',X'BE2C625DA2B35D2C6135B7C1E1E6D016B2500CC091BDB903AFAB2AAA4B50C1B4');
INSERT INTO "move" VALUES('filing',6,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":7}',NULL,X'6FE9F03A1700C3A7A01125DAC940C306',X'2C7E410C14AFBA85F6253EEF5BE3CF8E2F2CB707C0955B10C69EBA15932D18E5',X'',X'AF116DF5FA3EEEFBF0A900377B3C97CF1159309494EB3BCC317979F3D5858D20');
INSERT INTO "move" VALUES('filing',7,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":8}',NULL,X'73FABBC0F9E19738BDBA08DFC5D06F68',X'8B1FEC532DF0318CBEEEAF52A4E617997DAAB32702A9305CBB9D7BE1C4338437',X'',X'BAA094533F382484A493E1FA79F07C95A4EAC7CC802B7B36080B98C91DA87984');
INSERT INTO "move" VALUES('filing',8,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":9}',NULL,X'939CE711D8A56C48E270C0C794B33817',X'A26862AA45AB5AC74467808DE8113F12C2098F0A6E0394B40BBCB79437534400',X'',X'11D7F63DC2ADB16FBEFE5C2D5A74457E2DB3758E4BFB7858C2E062FEB13FF03E');
INSERT INTO "move" VALUES('filing',9,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":10}',NULL,X'28294EDED31D2B3FB5FBAC53DC73CA7C',X'76FE8CFF92834A8160A695A5EC6E0899A2AA2D07B4954954D28BBA2C5B70B929',X'',X'B3DBA68A3A6327828B07366AAF47EF75045D02017D16F59CD82CA7B8E2F21AB1');
INSERT INTO "move" VALUES('filing',10,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":11}',NULL,X'53554DC9189503D0C21D04B177355C5A',X'0AFF3F057EE333FE1B4D6A763187C5CF2D3B7E32371187865F41AADEF6DF34CE',X'',X'C1AD1736C41B4D454ADF1A3594B7EFAB62AAE884D2A6AE4D4EBEAD22F0EDFA34');
INSERT INTO "move" VALUES('filing',11,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":12}',NULL,X'9E2F98B0A0ECB6E2D2D1C7479BB79FE4',X'00D5858F4C3998958A938D93F12A6041BC197D1E8E489D721D41E019B17002F5',X'',X'1C152D440303C73C55BF9D77C8A8AE2F86CD9644749846EDFA88535389932490');
INSERT INTO "move" VALUES('filing',12,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":13}',NULL,X'1B777C671DA8DC0A1F8FE5BF6770E63E',X'0ADA7147BFF400C7B75A2E260A91A78532457F1D1BD5598384BE2771E637D281',X'',X'0D88709AD19ADB4C986DC7F080B330C6D1443902182884D6EA3144121339978A');
INSERT INTO "move" VALUES('filing',13,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":14}',NULL,X'0665564F95AED0D95485230CB613B338',X'2633618D7C6D8AD970E158C616485A040ED315A11434D7B958BCB1A405F0EC04',X'',X'40C7DC1D3ACE8D7BA931C01498955680598F4D341A3AB5A354F38BE736916336');
INSERT INTO "move" VALUES('filing',14,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:57:32.541532','','{"file":"filings.csv","row":15}',NULL,X'87037C412F0D61CC28420121E8880F3B',X'24053078D17C8C035371BA1B23DA5E29B0B7140EB4E66DBAB988AA27545E3C17',X'',X'96F592A676B6FC01AD1F85F34C11A25F2972AFA03B68F21A9A6E8D17C2A01D25');
INSERT INTO "move" VALUES('claim',1,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:57:32.594626','','{"file":"claims.jsonl","row":1}',NULL,X'77802AA00E8E59741668F104B654A4BD',X'9CEF4E4C841B0EF3E96FC4283ACE67056FACB6AB500EBF17EBBC2947E0ED9B2A',X'',X'16E7D5311335863D5DEE67E47C4DFA5260F694FDA3F9EE7D8B2F28DE597F32F0');
INSERT INTO "move" VALUES('claim',3,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:57:32.594626','','{"file":"claims.jsonl","row":3}',NULL,X'6351D83B6F448970614B99BC24CB3E97',X'072380AC78D16C56D96DD88BB4CE1278BCE14C2BF168336BD2855C479607BAB8',X'',X'E4460D7E9F4812A3B59D5C2D4B46D6CD5DB02D4399DADE70BC7FD2292A90068D');
INSERT INTO "move" VALUES('claim',4,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:57:32.594626','','{"file":"claims.jsonl","row":4}',NULL,X'C8DD0326DE773C5D1BB04614E946639C',X'2722D43B9A95CCBACD5CA52ACB6B934FBC0A0B64707F6176CC6330D09F0CA5A7',X'',X'CBF8E54DE066DF887B6EDD9B8A61E80C2411F0638173B99C645E8345D762EEE3');
INSERT INTO "move" VALUES('claim',5,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:57:32.594626','','{"file":"claims.jsonl","row":5}',NULL,X'B3C8E20F1E24F1CD49E34429DECCE00D',X'11109CCE71BCF011311E896E33FB32D550532BE482C4C389BD9D42E7204C22B5',X'',X'BAE2F5FEB1C3B9E68C3B86BF95DF896913845321038A2D823B860D3541DC2DD1');
INSERT INTO "move" VALUES('claim',6,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:57:32.594626','','{"file":"claims.jsonl","row":6}',NULL,X'5C712199D0657C026300752A9BFC4380',X'0512CF4B3373CA38E45409DD70B577FDB731AC92814EC7190460B42D20A2F39A',X'',X'94E70C1B226359DCE14FC0273D24FA373740D8DFE8666320600FA35BE42359CB');
INSERT INTO "move" VALUES('claim',7,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:57:32.594626','','{"file":"claims.jsonl","row":7}',NULL,X'48C952694408F3309AF1ADBC3F19244A',X'D3E58F99A99B98568470EF6B214BBAF51966559FC30FBB4D2C52E48FBFA717FF',X'',X'20A7D0E3AD300EA5FCCBA9C3CEFC25752D79E3E3EEBE19EDEEA16EDD036F6303');
INSERT INTO "move" VALUES('claim',8,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:57:32.594626','','{"file":"claims.jsonl","row":8}',NULL,X'CCD9C36BE082EC91DE3CC329CD8E5CB6',X'F1D9F9CFC7696225E148404520F5D245D2A518051BC8561F4751F111787140D7',X'',X'D062E10D4F8804259DC850E88347BC3280FA58F977FCE227CD59BC44F4EDFA41');
INSERT INTO "move" VALUES('claim',1,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:57:34.387540','','{}',1,NULL,NULL,X'16E7D5311335863D5DEE67E47C4DFA5260F694FDA3F9EE7D8B2F28DE597F32F0',X'6DB2ECC0BEE28AF070F6328F73B1D7AB598831E551B83615441339200B52AAE4');
INSERT INTO "move" VALUES('claim',3,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:57:34.387540','','{}',1,NULL,NULL,X'E4460D7E9F4812A3B59D5C2D4B46D6CD5DB02D4399DADE70BC7FD2292A90068D',X'D5F4ADCFB9DF9809DBFA0DCDFAB07DF1281CCE1B8BB42654C0F3F7F636312125');
INSERT INTO "move" VALUES('claim',4,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:57:34.387540','','{}',1,NULL,NULL,X'CBF8E54DE066DF887B6EDD9B8A61E80C2411F0638173B99C645E8345D762EEE3',X'17B58C7EE13E9D20CFA0AF8DA6DFD815C62C4C28C5CDF415B617DFF4F2BFB3A8');
INSERT INTO "move" VALUES('claim',5,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:57:34.387540','','{}',1,NULL,NULL,X'BAE2F5FEB1C3B9E68C3B86BF95DF896913845321038A2D823B860D3541DC2DD1',X'43A80562EF0B6D0A940B740BFCF2366ED18C68A05C72BB35F842D1517E0E99CB');
INSERT INTO "move" VALUES('claim',6,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:57:34.387540','','{}',1,NULL,NULL,X'94E70C1B226359DCE14FC0273D24FA373740D8DFE8666320600FA35BE42359CB',X'117A2F67863C80117D5FB3AD4F787EF1B92DCBD1237DF5F103E4FF5C0485680B');
INSERT INTO "move" VALUES('claim',7,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:57:34.387540','','{}',1,NULL,NULL,X'20A7D0E3AD300EA5FCCBA9C3CEFC25752D79E3E3EEBE19EDEEA16EDD036F6303',X'714B23846DC18BC4A3F0206DF2B28B33AAEA572E2E167B9788D4F2D2319C465A');
INSERT INTO "move" VALUES('claim',8,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:57:34.387540','','{}',1,NULL,NULL,X'D062E10D4F8804259DC850E88347BC3280FA58F977FCE227CD59BC44F4EDFA41',X'BEFBD87C51DD357D110AB1CE039F1E290AB9B87F6D90C2096A32E82CFF9D23C7');
INSERT INTO "move" VALUES('filing',4,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:57:34.812546','','{}',NULL,NULL,NULL,X'81AB7973FD70911A21D43B0AC65BD44FCC68CE11A100F2DA1D07BE08B556570D',X'C227771B8942FF3F796EC92A3AED724D267CDC47FA87C3DC24B831178DB5BBB8');
INSERT INTO "move" VALUES('filing',6,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:57:34.916364','','{}',NULL,NULL,NULL,X'AF116DF5FA3EEEFBF0A900377B3C97CF1159309494EB3BCC317979F3D5858D20',X'8E1759AC54895C940CBEE3ADAA8D044D2A22CD9C3AB8F651D998EA34B3871C7F');
INSERT INTO "move" VALUES('filing',8,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:57:34.993998','','{}',NULL,NULL,NULL,X'11D7F63DC2ADB16FBEFE5C2D5A74457E2DB3758E4BFB7858C2E062FEB13FF03E',X'3D2E7794E3D48C12C4310BAC147F5B6C98391D836F0FEB732847886EA70E0056');
INSERT INTO "move" VALUES('filing',10,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:57:35.102522','','{}',NULL,NULL,NULL,X'C1AD1736C41B4D454ADF1A3594B7EFAB62AAE884D2A6AE4D4EBEAD22F0EDFA34',X'F98219F53D0799FD10C82F65307EA0315EC9C2DF233A50BB2B22F0D7CCE0E525');
INSERT INTO "move" VALUES('filing',11,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:57:35.188675','','{}',NULL,NULL,NULL,X'1C152D440303C73C55BF9D77C8A8AE2F86CD9644749846EDFA88535389932490',X'03DABB5018564AC62F8B33ED75CAB7D455F2C0A7014942D893235AF83E4615C4');
INSERT INTO "move" VALUES('filing',5,2,'2025-07-07','230600','return_for_correction','submitted','returned','intake',NULL,'2025-07-07 14:57:35.270599','','{"missing":["身份证件"]}',NULL,X'4D40CFFE45114C93B654675240C047EF',X'7E647B1B09D1909E6EFB07360701903B7D5A2D0815897ABD6ECAC53CBA8AA514',X'BE2C625DA2B35D2C6135B7C1E1E6D016B2500CC091BDB903AFAB2AAA4B50C1B4',X'0E4300921ABA23B0139207A58AD46667C138CBF32DF38AEBF57C19F6C3CEC467');
INSERT INTO "move" VALUES('filing',9,2,'2025-07-07','230600','reject','submitted','rejected','intake',NULL,'2025-07-07 14:57:35.369379','不符合《备案实用手册》的类型','{}',NULL,X'E113D099DF0D7D80F04D789C259E5387',X'6586D561C6818743F5DE2548D1F7DFEBFACE6669DE76AA5D0D68743377FD1D66',X'B3DBA68A3A6327828B07366AAF47EF75045D02017D16F59CD82CA7B8E2F21AB1',X'C83C42C751633D6053ACCB21864B0BA60CECD4CE5A2F78D146CE31FC96E0DFCE');
INSERT INTO "move" VALUES('filing',4,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:57:35.478636','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'C227771B8942FF3F796EC92A3AED724D267CDC47FA87C3DC24B831178DB5BBB8',X'57F4FF82E910DFCF166BE255F2A2C3DF5596CC950D25382BFB8C8AA441406EE0');
INSERT INTO "move" VALUES('filing',6,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:57:35.478636','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'8E1759AC54895C940CBEE3ADAA8D044D2A22CD9C3AB8F651D998EA34B3871C7F',X'875B7E9032CECC6A5E880A2A59494A664BC3DECC595A6528476CC11731F01787');
INSERT INTO "move" VALUES('filing',8,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:57:35.478636','','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'3D2E7794E3D48C12C4310BAC147F5B6C98391D836F0FEB732847886EA70E0056',X'779A9DF4A4A1960FB2B5DA143AC0A3BD96AEC61249B3CFEC8FDAA87960DAA68A');
INSERT INTO "move" VALUES('filing',10,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:57:35.478636','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'F98219F53D0799FD10C82F65307EA0315EC9C2DF233A50BB2B22F0D7CCE0E525',X'BC9D4E68E754BDA7438EF3028D939277AB4E150C455067950E1822866CE01254');
INSERT INTO "move" VALUES('filing',11,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:57:35.478636','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'03DABB5018564AC62F8B33ED75CAB7D455F2C0A7014942D893235AF83E4615C4',X'9BE60D2FFDAA10AFC3C2913AF8150E06EB3D73DCA62B784354903D6ECB4B0AAC');
INSERT INTO "move" VALUES('filing',4,4,'2025-07-08','230600','amend','active','active','applicant',NULL,'2025-07-08 14:57:35.699629','','{"phone":"13800000000"}',NULL,X'0F48E5813F0A5DCB3D344AA791EEBD69',X'F5576728C8A096974FBBB60AC35EBB3C4D73CE8ED684E22FC55EEDAFE062C6CB',X'57F4FF82E910DFCF166BE255F2A2C3DF5596CC950D25382BFB8C8AA441406EE0',X'7975B3A8E4820515B5A0813E93EDE474ED3E3D0586E7EA164775DE9FE10C3FF0');
INSERT INTO "move" VALUES('referral',1,1,'2025-07-08','230600','created','','requested','doctor',NULL,'2025-07-08 14:57:35.867244','','{}',NULL,NULL,NULL,X'',X'C7E5632F77F866202A5C91661D9994445727CE4DC3B7B7FB14EE6F7CA4E08121');
INSERT INTO "move" VALUES('filing',15,1,'2025-07-08','230600','created','','submitted','head',NULL,'2025-07-08 14:57:36.020147','','{}',NULL,NULL,NULL,X'',X'690068CAB1311C51152BA07CA1800CA9074A9AA7A421B6191588420F4BB4EBE6');
INSERT INTO "move" VALUES('filing',15,2,'2025-07-08','230600','review','submitted','reviewed','system',NULL,'2025-07-08 14:57:36.042901','230600ZZ20250708000001C','{"channel":"hospital","promise":false}',NULL,X'929CC528EC3F3463574F4F711E1745D6',X'E7D2CAE700CA2E45C1D6FFF939FCDD595030AA03DD28D13F04F6F3EA6395042D',X'690068CAB1311C51152BA07CA1800CA9074A9AA7A421B6191588420F4BB4EBE6',X'899560BDE043CC68B2EC20CD95E300E258F5EECE51B21DDE2C57039DFB1A94A8');
INSERT INTO "move" VALUES('referral',1,2,'2025-07-08','230600','agree','requested','agreed','head',NULL,'2025-07-08 14:57:36.043871','','{"filing_no":"230600BA202507080000014","opinion":"同意"}',NULL,X'9D25072D28EC6B04EBC8B454BD08F40B',X'83787BF1E67F2B383FEBF1ED44BBA670B1A64DD385DBF09857FD3828A72E347C',X'C7E5632F77F866202A5C91661D9994445727CE4DC3B7B7FB14EE6F7CA4E08121',X'6A6AABB4ABC89107EAB6E5BC806C32D967D8521A749FBA812522ED7FFD599EEE');
INSERT INTO "move" VALUES('entitlement',1,1,'2025-07-08','230600','created','','applied','os:root',NULL,'2025-07-08 14:57:36.158040','','{}',NULL,NULL,NULL,X'',X'3D6A4D82A383DEEC6FC4D010053966C0943535B7D2213BB871EDFF92B35656B0');
INSERT INTO "move" VALUES('entitlement',1,2,'2025-07-08','230600','assess','applied','assessed','reviewer',NULL,'2025-07-08 14:57:36.254313','','{"conclusion":"符合"}',NULL,X'F36BB84D2F312F938B82B01FC2A8CD1B',X'CBCFBD49B3B1833BB6054C8B704737059C992A42B4BC138DC4E1ACCCC7D6DB67',X'3D6A4D82A383DEEC6FC4D010053966C0943535B7D2213BB871EDFF92B35656B0',X'8EA6E64AB5E972F29C0087B33DD786CF1B3AB3CC7863FFA618F8C9C76B06D5AF');
INSERT INTO "move" VALUES('claim',6,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:57:36.416355','','{"originals":1}',NULL,X'A5804CDFF81B81445BC11D15AA05AAA1',X'F36BCA942274D92FD2A9545A5AE04F8E77CDC50F8D4D6256DD234272BEE852C1',X'117A2F67863C80117D5FB3AD4F787EF1B92DCBD1237DF5F103E4FF5C0485680B',X'453084C24BDA43EB7AD69C9FC1006B5AB7403655D5A4F7E8F31E6A8F4F69FE56');
INSERT INTO "move" VALUES('claim',6,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:57:36.416355','','{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}',NULL,NULL,NULL,X'453084C24BDA43EB7AD69C9FC1006B5AB7403655D5A4F7E8F31E6A8F4F69FE56',X'4D5C1BEC72C93B21AC9717BDBB8BAE609CAFC8EFEA9182A05B411D19AA9B75C9');
INSERT INTO "move" VALUES('claim',3,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:57:36.569853','','{"originals":1}',NULL,X'0130710884FDBC4333ECBDEC9A56138D',X'7FDD7B485512523EFD955B0068F17C233B67AE915DBEF824F65445C497177984',X'D5F4ADCFB9DF9809DBFA0DCDFAB07DF1281CCE1B8BB42654C0F3F7F636312125',X'D6E32E1BEFB6FBBFE2C4D66BFCAFD4D0F23D3565D6F1205CC9DC672FF8E67915');
INSERT INTO "move" VALUES('claim',3,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:57:36.569853','','{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,NULL,NULL,X'D6E32E1BEFB6FBBFE2C4D66BFCAFD4D0F23D3565D6F1205CC9DC672FF8E67915',X'35B9F5C8E40EAFD11B133DF7ADE15FCD796E97B7B7150AD062A61B2C419E11FB');
INSERT INTO "move" VALUES('claim',1,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:57:36.696521','','{"originals":1}',NULL,X'77D2F0C3CE34F635EF11C2BB49254D11',X'018E1ADD644D2C555AE71BCC292DE5FF61F8F283D32551E95F1F7565F5B70273',X'6DB2ECC0BEE28AF070F6328F73B1D7AB598831E551B83615441339200B52AAE4',X'0EFA1C8A7FC544628F566BFB40C6331679DBDD28D29110B339F72EEAB1A13DFA');
INSERT INTO "move" VALUES('claim',1,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:57:36.696521','','{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,NULL,NULL,X'0EFA1C8A7FC544628F566BFB40C6331679DBDD28D29110B339F72EEAB1A13DFA',X'BE402A786AB4B24C4201AA8496A0863C5F819B6E93924107DE66336426EB6629');
INSERT INTO "move" VALUES('claim',4,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:57:36.821888','','{"originals":1}',NULL,X'75BC85E3C5908053D987AD8266729F52',X'9609D3675F190D8A3E4DA7E6944E3DB2528399C11E534C57A7C4874F043280F2',X'17B58C7EE13E9D20CFA0AF8DA6DFD815C62C4C28C5CDF415B617DFF4F2BFB3A8',X'B2B836E63D313D0D5E6920386B7C80FBD80A4689C24CB6CD2F7240985DA54C1B');
INSERT INTO "move" VALUES('claim',4,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:57:36.821888','','{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,NULL,NULL,X'B2B836E63D313D0D5E6920386B7C80FBD80A4689C24CB6CD2F7240985DA54C1B',X'362483B8131C8B1B5A7FE60D04823DBA58E116D0D85F9351F1D0AA3249CD60F2');
INSERT INTO "move" VALUES('claim',5,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:57:36.951387','','{"originals":1}',NULL,X'3B6E2019C5F1EE894289E4479CB800CE',X'58EF5E9C6C3485040B286C5A3FFA72C9177D0CBFB4A091ACDDEA2F19636AE61F',X'43A80562EF0B6D0A940B740BFCF2366ED18C68A05C72BB35F842D1517E0E99CB',X'9A5BDF5127C880B7E0E762028DB5E550165C087E09029474CE05F79D168F0F9D');
INSERT INTO "move" VALUES('claim',5,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:57:36.951387','','{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,NULL,NULL,X'9A5BDF5127C880B7E0E762028DB5E550165C087E09029474CE05F79D168F0F9D',X'956E5CF45704906CC75C0BE0FC7F5233F2672F27AF23F1A7E49FD17B298639B0');
INSERT INTO "move" VALUES('claim',8,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:57:37.096124','','{"originals":1}',NULL,X'BF93E5CCACA24BD58D323D0F3BF731FB',X'4DF5D9FA0050F62C24AEF6E8202B83107107C266883DD154964DB7DFA468D94A',X'BEFBD87C51DD357D110AB1CE039F1E290AB9B87F6D90C2096A32E82CFF9D23C7',X'78D274D914D7B1D2436ADCF7196D0BA636C844CCC5666A67859D2C58785F3AA3');
INSERT INTO "move" VALUES('claim',8,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:57:37.096124','','{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}',NULL,NULL,NULL,X'78D274D914D7B1D2436ADCF7196D0BA636C844CCC5666A67859D2C58785F3AA3',X'FED22225EBFF0BA64DAD0C2B76054DD886CE720CBCD6D09A27D01EDA99ADBBAC');
INSERT INTO "move" VALUES('claim',6,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:57:37.535239','','{}',NULL,NULL,NULL,X'4D5C1BEC72C93B21AC9717BDBB8BAE609CAFC8EFEA9182A05B411D19AA9B75C9',X'28746F1A9815F86AA1E066CCE25C19B5DE1B1E37241D4478BFA82943F8B8A2AA');
INSERT INTO "move" VALUES('claim',3,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:57:37.669840','','{}',NULL,NULL,NULL,X'35B9F5C8E40EAFD11B133DF7ADE15FCD796E97B7B7150AD062A61B2C419E11FB',X'07D7B6D276B6C5E1296CD7763FB0D6B0C4AAEAFC99362276EF2141515B917D45');
INSERT INTO "move" VALUES('claim',1,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:57:37.777308','','{}',NULL,NULL,NULL,X'BE402A786AB4B24C4201AA8496A0863C5F819B6E93924107DE66336426EB6629',X'19EC52B068B70F9FC5DF596D8DEA8B675139CE30DD83C2F91727FA030B1F15EE');
INSERT INTO "move" VALUES('claim',4,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:57:37.915014','','{}',NULL,NULL,NULL,X'362483B8131C8B1B5A7FE60D04823DBA58E116D0D85F9351F1D0AA3249CD60F2',X'93882981557EF8D15AAD16C1A2888247F8BB60813825449466449023892B098B');
INSERT INTO "move" VALUES('claim',5,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:57:38.019151','','{}',NULL,NULL,NULL,X'956E5CF45704906CC75C0BE0FC7F5233F2672F27AF23F1A7E49FD17B298639B0',X'232F88E3A6FE731059D0730398304651CABDE60D8EA7CD73A4DBB49D37532481');
INSERT INTO "move" VALUES('claim',3,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:57:38.333624','','{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,X'08242651F44480AF6B793FE7D5EA138A',X'57F581712789419EB77BFA62E536EBC2596C0435448F1D18C5716602CE570F43',X'07D7B6D276B6C5E1296CD7763FB0D6B0C4AAEAFC99362276EF2141515B917D45',X'6364420B0C3AD84B49F28F959C0EBEFA77AD9091411C72DFF7EA7133FD24FCF7');
INSERT INTO "move" VALUES('claim',1,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:57:38.517973','','{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,X'E7473129BC9ACCC7B117E7CBF1337CF6',X'056D01A3F210C3B68536DBE620231A3497D5DA104D3009986A951B5EC6D656DE',X'19EC52B068B70F9FC5DF596D8DEA8B675139CE30DD83C2F91727FA030B1F15EE',X'6957B6649AC38CA2E40B8B8D613741DE28DB2F667F7EE11F1008D936FB2E1F88');
INSERT INTO "move" VALUES('claim',4,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:57:38.651680','','{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,X'36FA462D6EAD65C0BB0F9B667D2C5B98',X'2228363D073514C6399A600375057F8718FB86C3485CD598DF2F47031AB1A296',X'93882981557EF8D15AAD16C1A2888247F8BB60813825449466449023892B098B',X'30AA9B499B9E76AEC9B9DD84AEB8886C6B4E2235C1B80C13D64D9F37CA10C77C');
INSERT INTO "move" VALUES('claim',5,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:57:38.781696','','{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,X'580FE445CC56644446EF07690D162FB5',X'D95D2B431E816974A6CA742E60C61630C0331A6AA5C553D9F8BC3283CBBE7B8C',X'232F88E3A6FE731059D0730398304651CABDE60D8EA7CD73A4DBB49D37532481',X'DD2EA7C6E003771DA22F1EAFA72CC7C636E6F558111ECC50064D706B76CA8C73');
INSERT INTO "move" VALUES('payout',1,1,'2025-07-10','230600','draft','','drafted','system',NULL,'2025-07-10 14:57:38.916678','','{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'CF751AAD4081E185E478EE94DD294654',X'87A765E15E77EB673B5BAB26187964C2D98DA946C0807F4CEF611B2015E8B9C4',X'',X'6F44C6DAFAFA8FB34B37DBBC578C228CEE7BC3B68514C85A044CB6E99F7DF2D6');
INSERT INTO "move" VALUES('payment',1,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:57:38.916678','','{}',NULL,NULL,NULL,X'',X'9818B43BA048BE2C0CC639ABF757841E587E8806E1CFE85DDE31C64DBEE9868C');
INSERT INTO "move" VALUES('payment',2,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:57:38.916678','','{}',NULL,NULL,NULL,X'',X'371689461340FDBB5010AAD48DD645F803A11D6BE9ED5CC80F2558969177894A');
INSERT INTO "move" VALUES('payment',3,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:57:38.916678','','{}',NULL,NULL,NULL,X'',X'7603CFF711D64484658944AB58334C87DBAE271ACF67B7BF5FE9D977F5E298DD');
INSERT INTO "move" VALUES('payment',4,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:57:38.916678','','{}',NULL,NULL,NULL,X'',X'3E8D7DEBBEDD281645C54B83E635233344736690AF05FE96C18F7D6F8A7116C4');
INSERT INTO "move" VALUES('payout',1,2,'2025-07-10','230600','sign','drafted','signed','cashier2',NULL,'2025-07-10 14:57:39.088608','','{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'BF1CC348375BCFAD6FD90E0CD73F8582',X'7B3722826B40385B09D062EFA291D11C7485413826D8E9B4EE0A1F15D66C601A',X'6F44C6DAFAFA8FB34B37DBBC578C228CEE7BC3B68514C85A044CB6E99F7DF2D6',X'8A23A5E00690C9C7EE0792CE142E07B41461A673BAA71EAEA22AAF159489B74B');
INSERT INTO "move" VALUES('claim',1,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:57:39.088608','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'6957B6649AC38CA2E40B8B8D613741DE28DB2F667F7EE11F1008D936FB2E1F88',X'C3669B09649B23B025D1FD3501371ED8F45CF730DC02715CE76A48ECAA428B71');
INSERT INTO "move" VALUES('claim',3,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:57:39.088608','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'6364420B0C3AD84B49F28F959C0EBEFA77AD9091411C72DFF7EA7133FD24FCF7',X'D92563B25AB5E0C3EB2AB5ABCA466240E497E1A5ABF5D49AEBFE0A41E4E32AAF');
INSERT INTO "move" VALUES('claim',4,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:57:39.088608','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'30AA9B499B9E76AEC9B9DD84AEB8886C6B4E2235C1B80C13D64D9F37CA10C77C',X'F572AFD604CAFC680316279DF89744624FDD390D3C88873718671A61D32A5162');
INSERT INTO "move" VALUES('claim',5,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:57:39.088608','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'DD2EA7C6E003771DA22F1EAFA72CC7C636E6F558111ECC50064D706B76CA8C73',X'FE2087D22E0E26BC9285448C3CB76B3E0ABEC5F8C39ACF00FC358E5727963A23');
INSERT INTO "move" VALUES('payment',1,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:57:39.304128','','{"amount":20000,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'9818B43BA048BE2C0CC639ABF757841E587E8806E1CFE85DDE31C64DBEE9868C',X'DA0EE4DB14AFBFF0A62A5A5F25D52C139C732C54096049124EA701E96ECDABBA');
INSERT INTO "move" VALUES('payment',2,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:57:39.304128','','{"amount":63757,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'371689461340FDBB5010AAD48DD645F803A11D6BE9ED5CC80F2558969177894A',X'C4D02DBAFD85300C8B1CE38AA0219888FB1AF05546A783D3A8BDDCE89AAC4FC1');
INSERT INTO "move" VALUES('payment',3,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:57:39.304128','','{"amount":17272,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'7603CFF711D64484658944AB58334C87DBAE271ACF67B7BF5FE9D977F5E298DD',X'3008FC464CE57FD586C1AC736E3B3D1A18B0197415A70927C5A3133095A20FDA');
INSERT INTO "move" VALUES('payment',4,2,'2025-07-10','230600','waive','planned','paid','system',NULL,'2025-07-10 14:57:39.304128','','{}',NULL,NULL,NULL,X'3E8D7DEBBEDD281645C54B83E635233344736690AF05FE96C18F7D6F8A7116C4',X'D0933B37C8F32DCB029ECCBA13B9AC2214D1D01E1406E90E40C42E9A9E220E28');
INSERT INTO "move" VALUES('claim',5,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:57:39.304128','','{"payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'FE2087D22E0E26BC9285448C3CB76B3E0ABEC5F8C39ACF00FC358E5727963A23',X'3687C503EFE93211A44B896FFD163248D68E91C02737412A7759D277A45C2408');
INSERT INTO "move" VALUES('payout',1,3,'2025-07-10','230600','send','signed','sent','cashier',NULL,'2025-07-10 14:57:39.304128','','{}',NULL,NULL,NULL,X'8A23A5E00690C9C7EE0792CE142E07B41461A673BAA71EAEA22AAF159489B74B',X'4A555DEE97805EC8969741491A239B9CECBBD49C5292E97B6BEE552D7E69AE2B');
INSERT INTO "move" VALUES('payment',1,3,'2025-07-10','230600','fail','sent','failed','system',NULL,'2025-07-10 14:57:39.505708','','{"booked_on":"2025-07-10","reason_code":"AC01"}',NULL,NULL,NULL,X'DA0EE4DB14AFBFF0A62A5A5F25D52C139C732C54096049124EA701E96ECDABBA',X'27060A3FE88B618833D8965BF1B1D7849A98A30267DB9A9A947923544F171B31');
INSERT INTO "move" VALUES('claim',1,8,'2025-07-10','230600','fail_payment','paying','payment_failed','system',NULL,'2025-07-10 14:57:39.505708','','{"payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'C3669B09649B23B025D1FD3501371ED8F45CF730DC02715CE76A48ECAA428B71',X'9FF79FB3418F6E74F448FEEB17D301822B350077B445A80BA2F7AC0D5D19AF29');
INSERT INTO "move" VALUES('payment',2,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 14:57:39.505708','','{"amount":63757,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'C4D02DBAFD85300C8B1CE38AA0219888FB1AF05546A783D3A8BDDCE89AAC4FC1',X'937798583084B5A217488592C445324151239322720B0280267E52FD10D6CA87');
INSERT INTO "move" VALUES('payment',3,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 14:57:39.505708','','{"amount":17272,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'3008FC464CE57FD586C1AC736E3B3D1A18B0197415A70927C5A3133095A20FDA',X'D1D3167D078CF459394EBFD249FF83130BA1FD88F14FFB994B87F73F5EFE6283');
INSERT INTO "move" VALUES('claim',3,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:57:39.505708','','{"payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'D92563B25AB5E0C3EB2AB5ABCA466240E497E1A5ABF5D49AEBFE0A41E4E32AAF',X'80A8CB1B2C0554F16B905B3A13D42A1358E48C44533BA0800F891F69807B7F3B');
INSERT INTO "move" VALUES('claim',4,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:57:39.505708','','{"payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'F572AFD604CAFC680316279DF89744624FDD390D3C88873718671A61D32A5162',X'7C02C4AD916C99661AD4C51F4DFBE13606A4CC029D7E744B4B90A76C11AB645B');
INSERT INTO "move" VALUES('payout',1,4,'2025-07-10','230600','settle','sent','settled','system',NULL,'2025-07-10 14:57:39.505708','','{}',NULL,NULL,NULL,X'4A555DEE97805EC8969741491A239B9CECBBD49C5292E97B6BEE552D7E69AE2B',X'6C577AB2816CE4764998EAE7A1C916BAA25FC9D900491FA6E1631D14370CEE78');
INSERT INTO "move" VALUES('recovery',1,1,'2025-07-10','230600','propose','','proposed','auditor',NULL,'2025-07-10 14:57:39.751199','重复收费','{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}',NULL,X'2ACC2E811A67514195AEEAF52B3D6AFC',X'7E7915BE5BA86DFC58735D7345646FACA39427AD2CAA12A710948014E731393E',X'',X'4D65E794E367AA460EC1494FC57692CC0BF03ED81BF3EBB43CC1DE5FFAEC62EC');
INSERT INTO "move" VALUES('recovery',1,2,'2025-07-10','230600','decide','proposed','open','approver2',NULL,'2025-07-10 14:57:39.879160','重复收费','{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}',NULL,X'CBF43EA6FFE1C162EF466B94DF4B135A',X'528C2068D023CE4F1E43F094C783E14E1265EDBEAB381FF2E3E47C7022899F08',X'4D65E794E367AA460EC1494FC57692CC0BF03ED81BF3EBB43CC1DE5FFAEC62EC',X'6242743EEDBC19A57BEC3B59EDA2624A56B3A8ABA53098635DD5F94D14D317D4');
INSERT INTO "move" VALUES('filing',14,2,'2026-08-15','230600','review','submitted','reviewed','system',NULL,'2026-08-15 14:57:40.387693','','{"channel":"national_self","promise":false}',7,NULL,NULL,X'96F592A676B6FC01AD1F85F34C11A25F2972AFA03B68F21A9A6E8D17C2A01D25',X'AB6C7D4F8C51ACF9F00C92AC6578465D48C842C0020A45A3AF9B4161A4B8E9CA');
INSERT INTO "move" VALUES('filing',14,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 14:57:40.433409','','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}',8,NULL,NULL,X'AB6C7D4F8C51ACF9F00C92AC6578465D48C842C0020A45A3AF9B4161A4B8E9CA',X'4CC5F05BC15A7ABE3692BFCFAA59E3AB8FF357D502C85BC1B3181395A9FB746A');
INSERT INTO "move" VALUES('filing',15,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 14:57:40.433409','','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}',8,NULL,NULL,X'899560BDE043CC68B2EC20CD95E300E258F5EECE51B21DDE2C57039DFB1A94A8',X'BF3C9FAFF9FCCC8762F55791FBB90DDCC96B792D99C82B88BF9BED04618E880B');
INSERT INTO "move" VALUES('filing',4,5,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:57:40.475630','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'7975B3A8E4820515B5A0813E93EDE474ED3E3D0586E7EA164775DE9FE10C3FF0',X'CA7D3FF53BFB06BF7FB64F9D2606A54827D35AA6CAD2C7BE0C12D5C1E40DD761');
INSERT INTO "move" VALUES('filing',10,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:57:40.475630','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'BC9D4E68E754BDA7438EF3028D939277AB4E150C455067950E1822866CE01254',X'393A429731E5EBD1C44AB6AFFF3A58FEE282856A8074D1D97D01ACE51D4B6C03');
INSERT INTO "move" VALUES('filing',15,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:57:40.475630','','{"ends_on":"2026-01-08"}',9,NULL,NULL,X'BF3C9FAFF9FCCC8762F55791FBB90DDCC96B792D99C82B88BF9BED04618E880B',X'6C2B69DF71C77136846CC498E0816B4E60EC8F23E622B1637B9055FA35F1FB1E');
INSERT INTO "move" VALUES('filing',8,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:57:40.475630','','{"ends_on":"2026-03-03"}',9,NULL,NULL,X'779A9DF4A4A1960FB2B5DA143AC0A3BD96AEC61249B3CFEC8FDAA87960DAA68A',X'15EE2435AB767C2B8D6B457A7F26B41AC40AA044808D39BFA3EDEBDA8B40EBB0');
INSERT INTO "move" VALUES('referral',1,3,'2026-08-15','230600','transmit','agreed','transmitted','system',NULL,'2026-08-15 14:57:40.529021','','{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}',10,NULL,NULL,X'6A6AABB4ABC89107EAB6E5BC806C32D967D8521A749FBA812522ED7FFD599EEE',X'EE9C71EFECA728C2241B7759014398C44DEA3804F365279EC3DB1DD4AC9244C5');
INSERT INTO "move" VALUES('referral',1,4,'2026-08-15','230600','expire','transmitted','expired','system',NULL,'2026-08-15 14:57:40.613511','','{"ends_on":"2026-01-08"}',11,NULL,NULL,X'EE9C71EFECA728C2241B7759014398C44DEA3804F365279EC3DB1DD4AC9244C5',X'25C40273D74A8F2340AABE0B0AA491B85819BBCE1BEE866C2067F975733AA1C1');
INSERT INTO "move" VALUES('entitlement',1,3,'2026-08-15','230600','activate','assessed','active','system',NULL,'2026-08-15 14:57:40.658349','','{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}',12,NULL,NULL,X'8EA6E64AB5E972F29C0087B33DD786CF1B3AB3CC7863FFA618F8C9C76B06D5AF',X'DC55BF988FDAE1ED562D9955D1988F34D558691593017A7CE873B5ACDC75698D');
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
INSERT INTO "notice" VALUES(1,'claim',1,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:57:34.387540','2025-07-07 14:57:34.387540');
INSERT INTO "notice" VALUES(3,'claim',3,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:57:34.387540','2025-07-07 14:57:34.387540');
INSERT INTO "notice" VALUES(4,'claim',4,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:57:34.387540','2025-07-07 14:57:34.387540');
INSERT INTO "notice" VALUES(5,'claim',5,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:57:34.387540','2025-07-07 14:57:34.387540');
INSERT INTO "notice" VALUES(6,'claim',6,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:57:34.387540','2025-07-07 14:57:34.387540');
INSERT INTO "notice" VALUES(7,'claim',7,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:57:34.387540','2025-07-07 14:57:34.387540');
INSERT INTO "notice" VALUES(8,'claim',8,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:57:34.387540','2025-07-07 14:57:34.387540');
INSERT INTO "notice" VALUES(9,'filing',5,'230600','return_for_correction','2','{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}','2025-07-07','2025-07-07 14:57:35.270599','2025-07-07 14:57:35.270599');
INSERT INTO "notice" VALUES(10,'filing',9,'230600','reject','2','{"reason":"不符合《备案实用手册》的类型"}','2025-07-07','2025-07-07 14:57:35.369379','2025-07-07 14:57:35.369379');
INSERT INTO "notice" VALUES(12,'claim',5,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000042-1"}','2025-07-10','2025-07-10 14:57:39.304128','2025-07-10 14:57:39.304128');
INSERT INTO "notice" VALUES(13,'claim',1,'230600','fail_payment','8','{"payment_no":"230600BF202507100000018-1"}','2025-07-10','2025-07-10 14:57:39.505708','2025-07-10 14:57:39.505708');
INSERT INTO "notice" VALUES(14,'claim',3,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000026-1"}','2025-07-10','2025-07-10 14:57:39.505708','2025-07-10 14:57:39.505708');
INSERT INTO "notice" VALUES(15,'claim',4,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000034-1"}','2025-07-10','2025-07-10 14:57:39.505708','2025-07-10 14:57:39.505708');
INSERT INTO "notice" VALUES(16,'filing',5,'230600','correction_ends','2025-07-28','{"days":5,"ends_on":"2025-07-28"}','2026-08-15','2026-08-15 14:57:41.031859','2026-08-15 14:57:41.031859');
INSERT INTO "notice" VALUES(17,'claim',7,'230600','posting_ends','2025-08-06','{"days":5,"ends_on":"2025-08-06"}','2026-08-15','2026-08-15 14:57:41.072559','2026-08-15 14:57:41.072559');
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
INSERT INTO "payment" VALUES('230600BF202507100000018-1','230600','2025-07-10','failed','2025-07-10',3,X'27060A3FE88B618833D8965BF1B1D7849A98A30267DB9A9A947923544F171B31',0,'',1,'230600BF202507100000018',1,1,'230600SB202505160000019',13,'',1,'230600PC20250710000001G',1,'bank',20000,0,'','林芳','6222085776238289455','102265000014','2025-07-10','2025-07-15','','AC01','账号不存在','B000018-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000026-1','230600','2025-07-10','paid','2025-07-10',3,X'937798583084B5A217488592C445324151239322720B0280267E52FD10D6CA87',0,'',2,'230600BF202507100000026',1,3,'230600SB20250429000001T',8,'',1,'230600PC20250710000001G',2,'bank',63757,0,'','杨艳涛','6222082253883822975','102265000014','2025-07-10','2025-07-15','','','','B000026-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000034-1','230600','2025-07-10','paid','2025-07-10',3,X'D1D3167D078CF459394EBFD249FF83130BA1FD88F14FFB994B87F73F5EFE6283',0,'',3,'230600BF202507100000034',1,4,'230600SB20250517000001T',19,'',1,'230600PC20250710000001G',3,'bank',17272,0,'','陈国艳','6222080076313355114','102265000014','2025-07-10','2025-07-15','','','','B000034-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000042-1','230600','2025-07-10','paid','2025-07-10',2,X'D0933B37C8F32DCB029ECCBA13B9AC2214D1D01E1406E90E40C42E9A9E220E28',0,'',4,'230600BF202507100000042',1,5,'230600SB20250517000002R',9,'',1,'230600PC20250710000001G',4,'none',0,0,'','马志强','6222086220931578541','102265000014','9999-12-31','9999-12-31','','','','','9999-12-31','');
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
INSERT INTO "payout" VALUES('230600PC20250710000001G','230600','2025-07-10','settled','2025-07-10',4,X'6C577AB2816CE4764998EAE7A1C916BAA25FC9D900491FA6E1631D14370CEE78',0,'',1,'example_csv',4,0,101029,'0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe','2025-07-10 14:57:38.916678','system','cashier2','2025-07-10','2025-07-15','[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]','2025-07-10 14:57:39.370993');
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
INSERT INTO "recovery" VALUES('230600ZH20250710000001A','230600','2025-07-10','open','2025-07-10',2,X'6242743EEDBC19A57BEC3B59EDA2624A56B3A8ABA53098635DD5F94D14D317D4',0,'',1,'recover',3,'230600SB20250429000001T',8,2000,0,'{"310100":2000}','{}',0,'','','',0,'重复收费','by_hand','{}',NULL,NULL,'auditor','approver2');
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
INSERT INTO "referral" VALUES('230600ZZ20250708000001C','230600','2025-07-08','expired','2026-08-15',4,X'25C40273D74A8F2340AABE0B0AA491B85819BBCE1BEE866C2067F975733AA1C1',0,'',1,1,'310','2025-07-08 14:57:35.000000','hospital','','','H23060000001','大庆市样例第1医院','02',2,'H11010000001','北京市样例第1医院','02','110100','C34.9','肺恶性肿瘤','','','difficult','同意',1,'2025-07-08','2025-07-08','2026-01-08',0,'','doctor','head',15,'230600BA202507080000014',NULL,'');
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
INSERT INTO "referral_event" VALUES(1,'230600ZZ20250708000001C','H11010000001','transmitted','{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}','2026-08-15','2026-08-15 14:57:40.528088',NULL);
CREATE TABLE register_change (
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	"before" TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_register_change PRIMARY KEY (id)
);
INSERT INTO "register_change" VALUES(1,'institution','H23060000001','{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}','2025-07-11','2025-07-11 14:57:39.998805');
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
INSERT INTO "removal" VALUES(1,'erase','claim',2,'230600SB20250606000001C','[1,3]',NULL,'admin','auditor','本人依法申请','2025-07-11','2025-07-11 14:57:40.175995',X'',X'5300ADF9D3EA05C98E1594CD6497B05909DD1B5CAB0EEE890316309EB5CC7F57');
INSERT INTO "removal" VALUES(2,'archive','claim',2,'230600SB20250606000001C','[]',X'0077B9FA7308EFF4C42ADE37B27F6DCE59BC37BB395917B8CD944153576FF4DF','admin','','closed before 2026-08-15','2026-08-15','2026-08-15 14:57:41.415781',X'5300ADF9D3EA05C98E1594CD6497B05909DD1B5CAB0EEE890316309EB5CC7F57',X'045DF2AA04FAB9E210E54B2C3A06937C4EE8E669A76E19B418660E9E26763B7B');
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
INSERT INTO "run" VALUES(1,'precheck_claims','2025-07-07',10000,'done','office:10564:9a495c5a-b8b6c69e',NULL,1,'2025-07-07 14:57:34.338411','2025-07-07 14:57:34.338425','2025-07-07 14:57:34.494561',8,0,0,'','os:root');
INSERT INTO "run" VALUES(2,'activate_filings','2025-07-08',10000,'done','office:10564:9a495c5a-2c6d6785',NULL,1,'2025-07-08 14:57:35.456152','2025-07-08 14:57:35.456160','2025-07-08 14:57:35.501513',5,0,0,'','os:root');
INSERT INTO "run" VALUES(3,'calculate_claims','2025-07-09',10000,'done','office:10564:9a495c5a-30336da1',NULL,1,'2025-07-09 14:57:37.407429','2025-07-09 14:57:37.407438','2025-07-09 14:57:37.450397',0,0,0,'','os:root');
INSERT INTO "run" VALUES(4,'build_payouts','2025-07-10',10000,'done','office:10564:9a495c5a-dfc4d323',NULL,1,'2025-07-10 14:57:38.898110','2025-07-10 14:57:38.898123','2025-07-10 14:57:38.969017',0,0,0,'','os:root');
INSERT INTO "run" VALUES(5,'prepare_months','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.298372','2026-08-15 14:57:40.298384','2026-08-15 14:57:40.358001',0,0,0,'','os:root');
INSERT INTO "run" VALUES(6,'terminate_uncovered','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.365750','2026-08-15 14:57:40.365762','2026-08-15 14:57:40.367310',0,0,0,'','os:root');
INSERT INTO "run" VALUES(7,'review_self_service','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.372277','2026-08-15 14:57:40.372287','2026-08-15 14:57:40.417465',1,0,0,'','os:root');
INSERT INTO "run" VALUES(8,'activate_filings','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.423118','2026-08-15 14:57:40.423129','2026-08-15 14:57:40.457490',2,0,0,'','os:root');
INSERT INTO "run" VALUES(9,'expire_filings','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.460059','2026-08-15 14:57:40.460069','2026-08-15 14:57:40.509458',4,0,0,'','os:root');
INSERT INTO "run" VALUES(10,'transmit_referrals','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.513140','2026-08-15 14:57:40.513149','2026-08-15 14:57:40.567590',1,0,0,'','os:root');
INSERT INTO "run" VALUES(11,'watch_referrals','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.575010','2026-08-15 14:57:40.575023','2026-08-15 14:57:40.638781',1,0,0,'','os:root');
INSERT INTO "run" VALUES(12,'activate_qualifications','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.646765','2026-08-15 14:57:40.646776','2026-08-15 14:57:40.679143',1,0,0,'','os:root');
INSERT INTO "run" VALUES(13,'expire_qualifications','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.681918','2026-08-15 14:57:40.681929','2026-08-15 14:57:40.684385',0,0,0,'','os:root');
INSERT INTO "run" VALUES(14,'lapse_filings','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.686847','2026-08-15 14:57:40.686946','2026-08-15 14:57:40.714917',0,0,0,'','os:root');
INSERT INTO "run" VALUES(15,'lapse_qualifications','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.718282','2026-08-15 14:57:40.718293','2026-08-15 14:57:40.719693',0,0,0,'','os:root');
INSERT INTO "run" VALUES(16,'send_reports','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.722309','2026-08-15 14:57:40.722318','2026-08-15 14:57:40.723079',0,0,0,'','os:root');
INSERT INTO "run" VALUES(17,'lapse_claims','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.725583','2026-08-15 14:57:40.725593','2026-08-15 14:57:40.772738',0,0,0,'','os:root');
INSERT INTO "run" VALUES(18,'precheck_claims','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.782641','2026-08-15 14:57:40.782652','2026-08-15 14:57:40.786053',0,0,0,'','os:root');
INSERT INTO "run" VALUES(19,'calculate_claims','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.790959','2026-08-15 14:57:40.790969','2026-08-15 14:57:40.842053',0,0,0,'','os:root');
INSERT INTO "run" VALUES(20,'watch_payouts','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.853337','2026-08-15 14:57:40.853348','2026-08-15 14:57:40.855789',0,0,0,'','os:root');
INSERT INTO "run" VALUES(21,'build_payouts','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.876948','2026-08-15 14:57:40.876960','2026-08-15 14:57:40.877325',0,0,0,'','os:root');
INSERT INTO "run" VALUES(22,'check_ledger','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:40.883613','2026-08-15 14:57:40.883622','2026-08-15 14:57:41.002118',0,0,0,'','os:root');
INSERT INTO "run" VALUES(23,'remind','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:41.006584','2026-08-15 14:57:41.006597','2026-08-15 14:57:41.099683',2,0,0,'','os:root');
INSERT INTO "run" VALUES(24,'watch_deadlines','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:41.107103','2026-08-15 14:57:41.107117','2026-08-15 14:57:41.181593',9,0,0,'','os:root');
INSERT INTO "run" VALUES(25,'seal_moves','2026-08-15',10000,'done','office:10564:9a495c5a-2c04e56b',NULL,1,'2026-08-15 14:57:41.190056','2026-08-15 14:57:41.190074','2026-08-15 14:57:41.215260',0,0,0,'','os:root');
INSERT INTO "run" VALUES(26,'seal_moves','2026-08-15',10001,'done','office:10564:9a495c5a-24d493f7',NULL,1,'2026-08-15 14:57:41.537803','2026-08-15 14:57:41.537816','2026-08-15 14:57:41.567595',0,0,0,'','os:root');
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
INSERT INTO "run_part" VALUES(1,1,'precheck','230600',1,NULL,'[8]','[8]','done',0,'office:10564:9a495c5a-b8b6c69e','2025-07-07 14:58:34.463667',1,8,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(2,2,'activate','230600',1,NULL,'[{"day":"2025-03-03"},11]','[{"day":"2025-03-03"},11]','done',0,'office:10564:9a495c5a-2c6d6785','2025-07-08 14:58:35.487298',1,5,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(3,3,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:10564:9a495c5a-30336da1','2025-07-09 14:58:37.441172',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(4,4,'build','230600',1,NULL,'[0]','[0]','done',0,'office:10564:9a495c5a-dfc4d323','2025-07-10 14:58:38.956377',1,0,0,0,'',NULL,'{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}');
INSERT INTO "run_part" VALUES(5,5,'months','',1,NULL,'[0]','[0]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.325411',1,0,0,0,'',NULL,'[]');
INSERT INTO "run_part" VALUES(6,5,'counts','',1,NULL,'[0]','[0]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.338939',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(7,7,'review','230600',1,NULL,'[{"day":"2025-03-07"},12]','[{"day":"2025-03-07"},12]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.396536',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(8,8,'activate','230600',1,NULL,'[{"day":"2025-07-08"},15]','[{"day":"2025-07-08"},15]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.441945',1,2,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(9,9,'expire','230600',1,NULL,'[{"day":"2026-03-03"},8]','[{"day":"2026-03-03"},8]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.483881',1,4,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(10,10,'transmit','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.541003',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(11,11,'expire','230600',1,NULL,'[{"day":"2026-01-08"},1]','[{"day":"2026-01-08"},1]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.620748',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(12,12,'activate','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.666527',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(13,14,'lapse','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.706203',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(14,17,'lapse','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.750927',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(15,19,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.813149',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(16,22,'check','',1,NULL,'[0]','[0]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:40.977167',1,0,0,0,'',NULL,'{"differences":0,"en":"","zh":""}');
INSERT INTO "run_part" VALUES(17,23,'correction_ends filing','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:41.039121',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(18,23,'posting_ends claim','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:41.078365',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(19,24,'watch filing','230600',1,NULL,'[{"day":"2025-03-11"},12]','[{"day":"2025-03-11"},12]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:41.126564',1,6,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(20,24,'watch claim','230600',1,NULL,'[{"day":"2025-07-04"},8]','[{"day":"2025-07-04"},8]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:41.160354',1,3,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(21,25,'seal','',1,NULL,'[0]','[0]','done',0,'office:10564:9a495c5a-2c04e56b','2026-08-15 14:58:41.201175',1,0,0,0,'',NULL,'{"moves":96,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}');
INSERT INTO "run_part" VALUES(22,26,'seal','',1,NULL,'[0]','[0]','done',0,'office:10564:9a495c5a-24d493f7','2026-08-15 14:58:41.555237',1,0,0,0,'',NULL,NULL);
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
INSERT INTO "seal" VALUES(1,'1970-01-01 00:00:00.000000','2026-08-14 16:00:00.000000',96,31,X'A0C6F293E546D67CE5FD38B82994D08EAAC5A94B05818ABB31EB90A9F8397338','2026-08-15 14:57:41.197749',X'',X'298592EFEF4044A049F5B501174196653BF57075F63B6E64F401674EEF0C88F2');
CREATE TABLE setting (
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('rehearsal','1');
INSERT INTO "setting" VALUES('first_day','2025-07-07');
INSERT INTO "setting" VALUES('sampling_key','5e6c03978afc7894089bdf0ea07a90421c9e0637f2497c819cfced08eabed5dd');
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
INSERT INTO "year_posting" VALUES(1,'230600',2,'employee','2025-01-01','inpatient','2025-04-26',NULL,NULL,3,'2025-04-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:57:32.477530');
INSERT INTO "year_posting" VALUES(2,'230600',7,'employee','2025-01-01','inpatient','2025-03-15',NULL,NULL,4,'2025-03-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:57:32.477530');
INSERT INTO "year_posting" VALUES(3,'230600',16,'employee','2025-01-01','inpatient','2025-04-08',NULL,NULL,1,'2025-04-10 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:57:32.477530');
INSERT INTO "year_posting" VALUES(4,'230600',17,'employee','2025-01-01','outpatient','2025-03-23',NULL,NULL,2,'2025-03-23 07:00:00.000000',6,'settled',0,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:57:32.477530');
INSERT INTO "year_posting" VALUES(5,'230600',8,'employee','2025-01-01','outpatient','2025-03-29',3,2,NULL,NULL,0,'approved',0,30000,63757,171682,0,0,0,'2025-07-09','2025-07-09 14:57:38.333624');
INSERT INTO "year_posting" VALUES(6,'230600',13,'resident','2025-01-01','outpatient','2025-05-02',1,3,NULL,NULL,0,'approved',0,0,20000,109079,0,0,0,'2025-07-09','2025-07-09 14:57:38.517973');
INSERT INTO "year_posting" VALUES(7,'230600',19,'employee','2025-01-01','outpatient','2025-04-17',4,4,NULL,NULL,0,'approved',0,30000,17272,68383,0,0,0,'2025-07-09','2025-07-09 14:57:38.651680');
INSERT INTO "year_posting" VALUES(8,'230600',9,'employee','2025-01-01','outpatient','2025-05-10',5,5,NULL,NULL,0,'approved',0,0,0,0,0,0,0,'2025-07-09','2025-07-09 14:57:38.781696');
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
COMMIT;
