"""What Jupyter's protocol 5.x says of each message: the fields that have to be there, and their types."""

TEXT, NUMBER, TRUTH, MAP, LIST = str, int, bool, dict, list

HEADER = {"msg_id": TEXT, "msg_type": TEXT, "username": TEXT, "session": TEXT, "date": object, "version": TEXT}

REPLIES = {
    "kernel_info_reply": {
        "protocol_version": TEXT, "implementation": TEXT, "implementation_version": TEXT,
        "language_info": MAP, "banner": TEXT, "help_links": LIST,
    },
    "execute_reply": {"execution_count": NUMBER, "user_expressions": MAP, "payload": LIST},
    "complete_reply": {"matches": LIST, "cursor_start": NUMBER, "cursor_end": NUMBER, "metadata": MAP},
    "inspect_reply": {"found": TRUTH, "data": MAP, "metadata": MAP},
    "history_reply": {"history": LIST},
    "comm_info_reply": {"comms": MAP},
    "shutdown_reply": {"restart": TRUTH},
    "interrupt_reply": {},
    "is_complete_reply": {},
}

PUBLISHED = {
    "status": {"execution_state": TEXT},
    "execute_input": {"code": TEXT, "execution_count": NUMBER},
    "execute_result": {"execution_count": NUMBER, "data": MAP, "metadata": MAP},
    "display_data": {"data": MAP, "metadata": MAP},
    "update_display_data": {"data": MAP, "metadata": MAP, "transient": MAP},
    "stream": {"name": TEXT, "text": TEXT},
    "error": {"ename": TEXT, "evalue": TEXT, "traceback": LIST},
    "clear_output": {"wait": TRUTH},
    "comm_open": {"comm_id": TEXT, "target_name": TEXT, "data": MAP},
    "comm_msg": {"comm_id": TEXT, "data": MAP},
    "comm_close": {"comm_id": TEXT, "data": MAP},
    "iopub_welcome": {"subscription": TEXT},
}

ASKED = {"input_request": {"prompt": TEXT, "password": TRUTH}}

FAILURE = {"ename": TEXT, "evalue": TEXT, "traceback": LIST}

LANGUAGE = {"name": TEXT, "version": TEXT, "mimetype": TEXT, "file_extension": TEXT}


def check(message):
    """Fails where a message is not as the protocol says; gives it back otherwise."""
    kind, content = message["header"]["msg_type"], message["content"]
    _check_fields("header", message["header"], HEADER)
    if kind in PUBLISHED or kind in ASKED:
        _check_fields(kind, content, {**PUBLISHED, **ASKED}[kind])
    elif kind in REPLIES:
        _check_reply(kind, content)
    return message


def _check_reply(kind, content):
    if kind == "is_complete_reply":
        assert content["status"] in ("complete", "incomplete", "invalid", "unknown"), content
        assert content["status"] != "incomplete" or isinstance(content["indent"], str), content
        return
    assert content["status"] in ("ok", "error", "aborted"), f"{kind}: status {content['status']}"
    if content["status"] == "error":
        _check_fields(kind, content, FAILURE)
    elif content["status"] == "ok":
        _check_fields(kind, content, REPLIES[kind])
    if kind == "kernel_info_reply":
        _check_fields("language_info", content["language_info"], LANGUAGE)


def _check_fields(name, content, fields):
    for field, kind in fields.items():
        assert field in content, f"{name} has no '{field}': {content}"
        assert isinstance(content[field], kind), f"{name}: '{field}' is {content[field]!r}, expected {kind.__name__}"
    for bundle in ("data", "metadata"):
        if bundle in fields and fields[bundle] is MAP and "comm" not in name:
            assert all(isinstance(key, str) and value is not None for key, value in content[bundle].items()), content
