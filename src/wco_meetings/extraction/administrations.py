"""The short names of customs administrations that say no country: "SARS", "KCS", "the ABF".

Each is of one administration only; those that several have, or that mean something else at meetings (SAT, MRA, NRA),
are left out. They are what the administrations call themselves on their own sites.
"""

from __future__ import annotations

__all__ = ["ADMINISTRATIONS"]

ADMINISTRATIONS = {
    short: member
    for member, listed in {
        "AR": "AFIP",
        "AU": "ABF",
        "BD": "NBR",
        "BI": "OBR",
        "BO": "ANB",
        "BW": "BURS",
        "CA": "CBSA",
        "CD": "DGDA",
        "CN": "GACC",
        "CO": "DIAN",
        "EC": "SENAE",
        "FJ": "FRCS",
        "FR": "DGDDI",
        "HK": "HKCED",
        "IN": "CBIC, CBEC",
        "IR": "IRICA",
        "KE": "KRA",
        "KH": "GDCE",
        "KR": "KCS",
        "MA": "ADII",
        "MY": "RMCD, JKDM, AKMAL",
        "NA": "NAMRA",
        "NZ": "NZCS",
        "PE": "SUNAT",
        "PG": "PNGCS",
        "RW": "RRA",
        "SA": "ZATCA",
        "TG": "OTR",
        "UG": "URA",
        "ZA": "SARS",
        "ZM": "ZRA",
        "ZW": "ZIMRA",
    }.items()
    for short in listed.split(", ")
}
