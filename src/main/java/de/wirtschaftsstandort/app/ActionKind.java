package de.wirtschaftsstandort.app;

/** What actions do, with the names Magnolia gives them. */
public enum ActionKind implements KnownByClass {
    ADD("CreateItemAction"),
    EDIT("EditItemAction"),
    VIEW("ViewItemAction"),
    /** Opens a detail sub-app; becomes one of the three above by its {@code viewType}. */
    OPEN_DETAIL("openDetailSubappAction", "openDetailAction", "openSubAppAction"),
    OPEN_DIALOG("openDialogAction", "OpenEditDialogAction", "OpenCreateDialogAction"),
    ADD_FOLDER("addFolderAction", "AddNodeAction"),
    RENAME("renameAction", "RenameNodeAction"),
    DUPLICATE("duplicateNodeAction", "DuplicateNodesAction"),
    COPY("copyContentAction", "CopyNodeAction"),
    PASTE("pasteContentAction", "PasteNodeAction"),
    MOVE("moveNodeAction", "MoveItemAction", "OpenMoveDialogAction", "moveAction"),
    DELETE("markAsDeletedAction", "MarkNodeAsDeletedAction", "DeleteAction", "DeleteItemAction", "DeleteItemsAction"),
    PUBLISH("jcrPublishAction", "ActivationAction", "publishAction"),
    UNPUBLISH("jcrUnpublishAction", "DeactivationAction", "unpublishAction"),
    RESTORE_DELETED("restorePreviousVersionAction", "RestoreItemPreviousVersionAction"),
    RESTORE_VERSION("restoreVersionAction"),
    SHOW_VERSIONS("showVersionsAction"),
    EXPORT("exportAction", "OpenExportDialogAction", "jcrExportAction", "ExportYamlAction"),
    IMPORT("importAction", "OpenImportDialogAction", "jcrImportAction"),
    OPEN_PAGE("openPageAction", "OpenPreviewNewWindowAction", "PreviewAction", "OpenLocationAction"),
    DOWNLOAD("downloadAction", "DownloadBinaryAction"),
    /** Asks before it does something else. */
    CONFIRM("confirmationAction"),
    COMMAND("jcrCommandAction", "CommandAction"),
    SAVE(
            "commitAction",
            "SaveFormAction",
            "SaveItemFormAction",
            "SaveDialogAction",
            "SaveDialogFormAction",
            "saveContentAction"),
    CANCEL("closeAction", "CancelFormAction", "CancelDialogAction", "cancelAction");

    private final String names;

    ActionKind(String... names) {
        this.names = String.join(" ", names);
    }

    @Override
    public String names() {
        return names;
    }
}
