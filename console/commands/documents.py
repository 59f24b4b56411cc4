"""Commands for documents (文书的命令): list, make, print, seal, scan back, and the file of a case."""

from pathlib import Path
from typing import Annotated

import typer

from console.commands.shell import FACE, As, Format, Number, acting, cli, group, open_app

documents = group("documents", "文书：制作、打印、用印、归档 · what is handed to people")
DocumentNumber = Annotated[
    str, typer.Argument(help="文书编号，末八位即可 · number of a document, its last eight will do")
]
Out = Annotated[Path, typer.Option("--out", help="写到此文件 · the file")]


@documents.command("list")
def documents_list(
    no: Annotated[
        str | None, typer.Argument(help="业务流水号，只看一件的 · number of a case")
    ] = None,
    state: Annotated[
        str | None,
        typer.Option("--state", help="待用印 | 已用印 | 待送达 | 已送达 · where it stands"),
    ] = None,
    area: Annotated[str | None, typer.Option("--area", help="参保统筹区 · area")] = None,
    _file: Format = None,
) -> None:
    """一件的文书，或某一状态的全部文书 · the documents of a case, or in a state."""
    from console.answers.documents import answer_documents
    from console.terminal.documents import draw_documents

    FACE.show(answer_documents(open_app(), FACE.lang, no, state, area), draw_documents)


@documents.command("make")
def documents_make(
    no: Number,
    kind: Annotated[
        str | None,
        typer.Option("--kind", help="按需制作的种类，如 结算单 settlement · a kind made on demand"),
    ] = None,
    user: As = None,
) -> None:
    """制作随通知的文书，或按需制作一种 · make those of the notices, or one of a kind."""
    from console.answers.documents import answer_making
    from console.terminal.documents import draw_documents
    from jobs.identity import DOCUMENTS

    app = open_app()
    by = acting(app, user, DOCUMENTS, f"make {no}")
    FACE.show(answer_making(app, FACE.lang, no, kind, by), draw_documents)


@documents.command("print")
def documents_print(no: DocumentNumber, out: Out, user: As = None) -> None:
    """打印为 PDF/A，查看记录；每次字节相同 · write as PDF/A, logged; the same bytes each time."""
    from console.answers.documents import answer_printing
    from console.terminal.documents import draw_written
    from jobs.identity import DOCUMENTS

    app = open_app()
    by = acting(app, user, DOCUMENTS, f"print {no}")
    FACE.show(answer_printing(app, FACE.lang, no, out, by), draw_written)


@documents.command("seal")
def documents_seal(
    numbers: Annotated[list[str], typer.Argument(help="文书编号 · numbers of documents")],
    by_hand: Annotated[
        str,
        typer.Option(
            "--by-hand", metavar="印章编号", help="手工用印的印章备案编号 · the seal's number"
        ),
    ] = "",
    simulated: Annotated[
        bool, typer.Option("--simulated", help="演练库的模拟用印 · for rehearsals alone")
    ] = False,
    user: As = None,
) -> None:
    """用印：手工用印，或已接入的电子印章 · seal by hand, or by the connected electronic seal."""
    from console.answers.documents import answer_sealing
    from console.terminal.documents import draw_documents
    from jobs.identity import SEAL

    app = open_app()
    by = acting(app, user, SEAL, " ".join(numbers))
    FACE.show(answer_sealing(app, FACE.lang, numbers, by_hand, simulated, by), draw_documents)


@documents.command("scan")
def documents_scan(
    no: DocumentNumber,
    file: Annotated[Path, typer.Option("--file", help="用印件的扫描件 · the scan")],
    user: As = None,
) -> None:
    """用印件扫描归档，记录哈希和经手人 · take the sealed paper back as a scan."""
    from console.answers.documents import answer_scan
    from console.terminal.documents import draw_written
    from jobs.identity import DOCUMENTS

    app = open_app()
    by = acting(app, user, DOCUMENTS, f"scan {no}")
    FACE.show(answer_scan(app, FACE.lang, no, file, by), draw_written)


@cli.command("case-file")
def case_file(no: Number, out: Out, user: As = None) -> None:
    """卷宗导出：目录、申请、材料、票据、计算、历史、送达和文书 · one archive of a case."""
    from console.answers.case_file import answer_case_file
    from console.terminal.documents import draw_case_file
    from jobs.identity import CASE_FILE

    app = open_app()
    by = acting(app, user, CASE_FILE, no)
    FACE.show(answer_case_file(app, no, out, by), draw_case_file)
